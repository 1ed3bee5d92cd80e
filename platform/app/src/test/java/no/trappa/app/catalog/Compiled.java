package no.trappa.app.catalog;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Compiles a class from its source, as a module's author would. */
final class Compiled {

  private Compiled() {}

  /** The class and those nested in it, by name. */
  static Map<String, byte[]> classes(String name, String source) {
    var compiler = ToolProvider.getSystemJavaCompiler();
    try (var files = new InMemory(compiler.getStandardFileManager(null, null, null))) {
      var options = List.of("-proc:none", "-classpath", System.getProperty("java.class.path"));
      var task =
          compiler.getTask(null, files, null, options, null, List.of(new Source(name, source)));
      if (!task.call()) {
        throw new IllegalArgumentException(name + " does not compile");
      }
      return files.bytes();
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static final class Source extends SimpleJavaFileObject {

    private final String source;

    Source(String name, String source) {
      super(URI.create("string:///" + name.replace('.', '/') + ".java"), Kind.SOURCE);
      this.source = source;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return source;
    }
  }

  private static final class InMemory extends ForwardingJavaFileManager<JavaFileManager> {

    private final Map<String, ByteArrayOutputStream> written = new HashMap<>();

    InMemory(JavaFileManager files) {
      super(files);
    }

    Map<String, byte[]> bytes() {
      return written.entrySet().stream()
          .collect(Collectors.toMap(Map.Entry::getKey, each -> each.getValue().toByteArray()));
    }

    @Override
    public JavaFileObject getJavaFileForOutput(
        Location location, String name, JavaFileObject.Kind kind, FileObject sibling) {
      return new SimpleJavaFileObject(URI.create("mem:///" + name), kind) {
        @Override
        public OutputStream openOutputStream() {
          return written.computeIfAbsent(name, _ -> new ByteArrayOutputStream());
        }
      };
    }
  }
}
