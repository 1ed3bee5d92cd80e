package no.trappa.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.stream.Stream;

/** Nobody looks at the machine's clock in passing: the time is handed in, or read from a Clock. */
final class TimeFromAClock extends ArchCondition<JavaClass> {

  static final ArchRule RULE = classes().should(new TimeFromAClock());

  private TimeFromAClock() {
    super("take the time from a Clock or a parameter");
  }

  @Override
  public void check(JavaClass subject, ConditionEvents events) {
    Stream.of(subject.getMethodCallsFromSelf(), subject.getMethodReferencesFromSelf())
        .<JavaCodeUnitAccess<?>>flatMap(accesses -> accesses.stream())
        .filter(access -> looksAtTheClock(access.getTarget()))
        .forEach(
            access -> events.add(SimpleConditionEvent.violated(access, access.getDescription())));
  }

  private static boolean looksAtTheClock(CodeUnitAccessTarget target) {
    boolean now =
        target.getName().equals("now")
            && target.getRawParameterTypes().isEmpty()
            && target.getOwner().getPackageName().startsWith("java.time");
    boolean milliseconds =
        target.getName().equals("currentTimeMillis")
            && target.getOwner().isEquivalentTo(System.class);
    return now || milliseconds;
  }
}
