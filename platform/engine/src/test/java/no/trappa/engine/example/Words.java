package no.trappa.engine.example;

import java.util.List;
import java.util.stream.Stream;
import no.trappa.api.definition.Body;
import no.trappa.api.definition.Gate;
import no.trappa.api.definition.OrganisationModel;
import no.trappa.api.definition.Phase;
import no.trappa.api.definition.Role;
import no.trappa.api.definition.UnitKind;
import no.trappa.api.definition.Vocabulary;
import no.trappa.api.value.Text;
import no.trappa.api.value.Version;

/** The words every example shares. */
public final class Words {

  public static final String DIRECTOR = "director";
  public static final String FINANCE = "finance";
  public static final String SERVICE = "service";
  public static final String UNION = "union";
  public static final String MANAGER = "manager";
  public static final Gate.Id GATE = new Gate.Id("decide");
  static final Phase.Id PHASE = new Phase.Id("pre-project");

  static final Vocabulary VOCABULARY =
      new Vocabulary(
          Version.parse("1.0.0"),
          List.of(
              role(DIRECTOR, UnitKind.ORGANISATION, Role.Side.OWNER),
              role(FINANCE, UnitKind.ORGANISATION, Role.Side.ORDERER),
              role(SERVICE, UnitKind.ORGANISATION, Role.Side.ORDERER),
              role(UNION, UnitKind.ORGANISATION, Role.Side.EMPLOYEES),
              role(MANAGER, UnitKind.COLLABORATION, Role.Side.EXECUTOR)),
          List.of(new Body(new Body.Id("council"), text("council"))),
          Stream.of("pre-project", "operations")
              .map(id -> new Phase(new Phase.Id(id), text(id)))
              .toList(),
          Stream.of("decide", "operate").map(id -> new Gate(new Gate.Id(id), text(id))).toList(),
          List.of(
              new OrganisationModel(new OrganisationModel.Id("host-municipality"), text("host"))));

  private Words() {}

  public static Text text(String words) {
    return Text.same(words);
  }

  private static Role role(String id, UnitKind unit, Role.Side side) {
    return new Role(new Role.Id(id), text(id), unit, side);
  }
}
