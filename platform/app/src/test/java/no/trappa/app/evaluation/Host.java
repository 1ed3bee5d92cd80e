package no.trappa.app.evaluation;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import no.trappa.app.catalog.ModuleCatalog;
import no.trappa.app.collaboration.Collaborations;
import no.trappa.app.settings.TrappaSettings;
import no.trappa.app.store.Durably;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;
import org.springframework.core.type.filter.RegexPatternTypeFilter;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The host without its pages: the services over one database. */
public final class Host implements AutoCloseable {

  private final AnnotationConfigApplicationContext context =
      new AnnotationConfigApplicationContext();
  private final HikariDataSource source;
  final ContentCatalog catalog = new ContentCatalog();
  final News news = new News();

  /** Starts on the database, which the host closes with itself. */
  public Host(HikariDataSource source, Clock clock) {
    this.source = source;
    var jdbc = new JdbcTemplate(source);
    bean(DataSource.class, () -> source);
    bean(JdbcOperations.class, () -> jdbc);
    bean(JdbcClient.class, () -> JdbcClient.create(jdbc));
    bean(
        TransactionTemplate.class,
        () -> new TransactionTemplate(new JdbcTransactionManager(source)));
    bean(Clock.class, () -> clock);
    bean(ModuleCatalog.class, () -> catalog);
    bean(TrappaSettings.class, Host::settings);
    context.addApplicationListener(news);
    servicesOnly()
        .scan(
            "no.trappa.app.store",
            "no.trappa.app.collaboration",
            "no.trappa.app.evaluation",
            "no.trappa.app.workshop.room",
            "no.trappa.app.workshop.agenda");
    context.refresh();
  }

  /** Pages are made by the whole host alone. */
  private ClassPathBeanDefinitionScanner servicesOnly() {
    var scanner = new ClassPathBeanDefinitionScanner(context);
    scanner.addExcludeFilter(new RegexPatternTypeFilter(Pattern.compile(".*\\.ui\\..*")));
    return scanner;
  }

  private <T> void bean(Class<T> type, Supplier<T> bean) {
    context.registerBean(type, bean);
  }

  private static TrappaSettings settings() {
    return new TrappaSettings(
        Path.of("data"),
        Path.of("modules"),
        Path.of("assessments"),
        Optional.empty(),
        true,
        ZoneId.of("Europe/Oslo"),
        5);
  }

  /** Any service, for tests of the features that rest on this one. */
  public <T> T service(Class<T> type) {
    return context.getBean(type);
  }

  Collaborations collaborations() {
    return context.getBean(Collaborations.class);
  }

  Evaluations evaluations() {
    return context.getBean(Evaluations.class);
  }

  Participants participants() {
    return context.getBean(Participants.class);
  }

  Answers answers() {
    return context.getBean(Answers.class);
  }

  Commentary commentary() {
    return context.getBean(Commentary.class);
  }

  AnswerWriter writer() {
    return context.getBean(AnswerWriter.class);
  }

  Settlements settlements() {
    return context.getBean(Settlements.class);
  }

  Reveals reveals() {
    return context.getBean(Reveals.class);
  }

  Durably durably() {
    return context.getBean(Durably.class);
  }

  JdbcClient jdbc() {
    return context.getBean(JdbcClient.class);
  }

  @Override
  public void close() {
    context.close();
    source.close();
  }
}
