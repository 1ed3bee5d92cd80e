package no.trappa.architecture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A build with the real root pom and the real pom of the plugins, empty stand-ins for the API and
 * the testkit, a module that asks for nothing, and one that declares what a test wants to try.
 */
record ModuleBuild(Path folder) {

  private static final Path ROOT = Path.of(System.getProperty("trappa.root"));

  static ModuleBuild of(Path folder, String dependency) throws IOException {
    ModuleBuild build = new ModuleBuild(folder);
    String root = Files.readString(ROOT.resolve("pom.xml"));
    build.write(
        "pom.xml",
        root.replaceFirst(
            "(?s)<modules>.*</modules>",
            "<modules><module>api</module><module>testkit</module><module>plugins</module></modules>"));
    build.write("api/pom.xml", project("trappa", "trappa-api", ""));
    build.write("testkit/pom.xml", project("trappa", "trappa-testkit", ""));
    String plugins = Files.readString(ROOT.resolve("plugins/pom.xml"));
    build.write(
        "plugins/pom.xml",
        plugins.replaceFirst(
            "(?s)<modules>.*</modules>",
            "<modules><module>neighbour</module><module>tried</module></modules>"));
    build.write("plugins/neighbour/pom.xml", module("neighbour", ""));
    build.write("plugins/tried/pom.xml", module("tried", dependency));
    Files.createDirectories(folder.resolve(".mvn"));
    return build;
  }

  /** Returns what Maven wrote, and nothing where it was content. */
  String run() throws IOException, InterruptedException {
    Path output = folder.resolve("output");
    ProcessBuilder maven =
        new ProcessBuilder(
            Path.of(System.getProperty("maven.home"), "bin", "mvn").toString(),
            "-o",
            "-B",
            "-Dmaven.repo.local=" + System.getProperty("localRepository"),
            "process-classes");
    maven.environment().put("JAVA_HOME", System.getProperty("java.home"));
    int exit =
        maven
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start()
            .waitFor();
    return exit == 0 ? "" : Files.readString(output);
  }

  private void write(String name, String content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, content);
  }

  private static String module(String id, String dependency) {
    return project("trappa-modules", "trappa-module-" + id, dependency);
  }

  private static String project(String parent, String artifact, String dependency) {
    return """
    <project>
      <modelVersion>4.0.0</modelVersion>
      <parent>
        <groupId>no.trappa</groupId>
        <artifactId>%s</artifactId>
        <version>0.1.0</version>
      </parent>
      <artifactId>%s</artifactId>
      <dependencies>%s</dependencies>
    </project>
    """
        .formatted(parent, artifact, dependency);
  }
}
