package no.trappa.app.catalog;

import java.util.function.Supplier;

/** The context class loader of the thread, which a module's code may rely on being its own. */
final class LoaderOfThread {

  private LoaderOfThread() {}

  /** Runs something under a loader, and gives the thread back as it was. */
  static <T> T during(ClassLoader loader, Supplier<T> work) {
    var thread = Thread.currentThread();
    var before = thread.getContextClassLoader();
    thread.setContextClassLoader(loader);
    try {
      return work.get();
    } finally {
      thread.setContextClassLoader(before);
    }
  }
}
