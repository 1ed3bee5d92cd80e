package no.trappa.app.browser;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Starts the host and the browser once for all tests that ask, and closes both at the end. */
class SharedHost implements ParameterResolver {

  private static final Namespace HERE = Namespace.create(SharedHost.class);

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    var type = parameter.getParameter().getType();
    return type == RunningTrappa.class || type == Visitors.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    var store = context.getRoot().getStore(HERE);
    var host =
        store.computeIfAbsent(RunningTrappa.class, _ -> RunningTrappa.start(), RunningTrappa.class);
    return parameter.getParameter().getType() == RunningTrappa.class
        ? host
        : store.computeIfAbsent(Visitors.class, _ -> Visitors.to(host), Visitors.class);
  }
}
