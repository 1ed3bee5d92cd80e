package no.trappa.verifier.logic;

import no.trappa.api.logic.ModuleLogic;

/**
 * The only part of the host a module sees: the JDK's platform classes and {@code no.trappa.api}.
 *
 * <p>The parent of every module's own loader. What a module brings along can neither shadow these
 * nor reach the host's libraries.
 */
public final class ApiLoader extends ClassLoader {

  private static final String API = "no.trappa.api.";

  public ApiLoader() {
    super("trappa-api", ClassLoader.getPlatformClassLoader());
  }

  @Override
  protected Class<?> findClass(String name) throws ClassNotFoundException {
    if (name.startsWith(API)) {
      return Class.forName(name, false, ModuleLogic.class.getClassLoader());
    }
    throw new ClassNotFoundException(name);
  }
}
