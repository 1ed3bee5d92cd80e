package no.trappa.app.workshop.agenda;

import no.trappa.api.definition.ModuleDefinition;

/**
 * One module in an agenda.
 *
 * @param minutes how long it may take: of the meeting where it is taken in the room, of each
 *     participant's own time where it is taken before
 */
public record AgendaItem(ModuleDefinition.Id module, Taken taken, int minutes) {

  public AgendaItem in(Taken changed) {
    return new AgendaItem(module, changed, minutes);
  }

  public AgendaItem lasting(int changed) {
    return new AgendaItem(module, taken, changed);
  }
}
