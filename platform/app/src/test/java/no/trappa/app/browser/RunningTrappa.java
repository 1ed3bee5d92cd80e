package no.trappa.app.browser;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import no.trappa.app.TrappaApplication;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.FileSystemUtils;

/** The whole host on a free port, with the shipped modules and a data folder of its own. */
public final class RunningTrappa implements AutoCloseable {

  private static final String PASSWORD = "a-password-for-tests";
  private final Path data;
  private final ConfigurableApplicationContext context;

  private RunningTrappa(Path data, ConfigurableApplicationContext context) {
    this.data = data;
    this.context = context;
  }

  /** Starts on an empty database; {@code arguments} come after ours, and win. */
  public static RunningTrappa start(String... arguments) {
    var root = Path.of(System.getProperty("trappa.root", "."));
    var data = folder();
    var all =
        new ArrayList<>(
            List.of(
                "--server.port=0",
                "--trappa.data=" + data,
                "--trappa.modules=" + System.getProperty("trappa.modules", "target/modules"),
                "--trappa.assessments="
                    + root.resolve("platform/app/target/test-classes/assessments"),
                "--trappa.public-url=http://trappa.example",
                "--trappa.empty=true"));
    for (var argument : arguments) {
      // The same one twice would be read as a list.
      all.removeIf(ours -> ours.startsWith(argument.substring(0, argument.indexOf('=') + 1)));
      all.add(argument);
    }
    var context = new SpringApplication(TrappaApplication.class).run(all.toArray(String[]::new));
    return new RunningTrappa(data, context);
  }

  /** Where a page is: {@code at("/login")}. */
  public URI at(String path) {
    return URI.create(
        "http://localhost:"
            + context.getEnvironment().getRequiredProperty("local.server.port")
            + path);
  }

  /** A service of the host, to prepare what a page shall show. */
  public <T> T service(Class<T> type) {
    return context.getBean(type);
  }

  /** Gives the facilitator {@code trappa} a password of our own choosing. */
  public String password() {
    service(JdbcClient.class)
        .sql("update account set password = :password")
        .param("password", "{noop}" + PASSWORD)
        .update();
    return PASSWORD;
  }

  /** Signs the facilitator in. */
  public void signIn(Page page) {
    var password = password();
    page.navigate("/login");
    page.fill("input[name=username]", "trappa");
    page.fill("input[name=password]", password);
    page.keyboard().press("Enter");
    page.waitForURL(url -> !url.contains("/login"));
  }

  @Override
  public void close() {
    context.close();
    try {
      FileSystemUtils.deleteRecursively(data);
    } catch (IOException undeletable) {
      throw new UncheckedIOException(undeletable);
    }
  }

  private static Path folder() {
    try {
      return Files.createTempDirectory("trappa-browser");
    } catch (IOException full) {
      throw new UncheckedIOException(full);
    }
  }
}
