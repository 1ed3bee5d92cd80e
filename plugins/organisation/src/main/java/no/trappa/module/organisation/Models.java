package no.trappa.module.organisation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.trappa.api.definition.Ambition;
import no.trappa.api.definition.OrganisationModel;

/** The vocabulary's forms that can deliver something and so have a fit. */
final class Models {

  static final OrganisationModel.Id NETWORK = new OrganisationModel.Id("informal-network");
  static final OrganisationModel.Id AGREEMENT = new OrganisationModel.Id("agreement");
  static final OrganisationModel.Id HOST = new OrganisationModel.Id("host-municipality");
  static final OrganisationModel.Id HOST_WITH_BOARD =
      new OrganisationModel.Id("host-municipality-joint-board");
  static final OrganisationModel.Id TASK_COMMUNITY =
      new OrganisationModel.Id("joint-task-community");
  static final OrganisationModel.Id INTERMUNICIPAL_COMPANY =
      new OrganisationModel.Id("intermunicipal-company");
  static final OrganisationModel.Id LIMITED_COMPANY = new OrganisationModel.Id("limited-company");
  static final OrganisationModel.Id OUTSOURCING = new OrganisationModel.Id("outsourcing");

  /** Too loose for anything extensive and lasting, as the guide says. */
  private static final List<OrganisationModel.Id> LOOSE = List.of(NETWORK, AGREEMENT);

  private static final List<OrganisationModel.Id> BINDING =
      List.of(
          HOST,
          HOST_WITH_BOARD,
          TASK_COMMUNITY,
          INTERMUNICIPAL_COMPANY,
          LIMITED_COMPANY,
          OUTSOURCING);

  private Models() {}

  /** Those that are held against each other. */
  static List<OrganisationModel.Id> ranked(Ambition ambition) {
    return switch (ambition) {
      case LIMITED -> Stream.concat(LOOSE.stream(), BINDING.stream()).toList();
      case EXTENSIVE -> BINDING;
    };
  }

  /** All of them, those that are ranked first and in their order. */
  static List<OrganisationModel.Id> inOrderOf(Optional<Ranking> ranking) {
    var first = ranking.stream().flatMap(one -> one.places().stream()).map(Ranking.Ranked::model);
    return Stream.concat(first, ranked(Ambition.LIMITED).stream()).distinct().toList();
  }
}
