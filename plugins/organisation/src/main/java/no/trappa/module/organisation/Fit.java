package no.trappa.module.organisation;

import no.trappa.api.definition.OrganisationModel;
import no.trappa.api.value.Text;

/**
 * How much of one criterion a form gives. Our own judgement, from the guide's description of the
 * forms and the law as the module's cards tell it.
 *
 * @param level from 0, which gives nothing of it, to 4, which gives most; an order, not a distance
 * @param because why, in a few words
 */
record Fit(OrganisationModel.Id model, int level, Text because) {

  static final int MOST = 4;

  Fit {
    if (level < 0 || level > MOST) {
      throw new IllegalArgumentException("a fit lies between 0 and " + MOST);
    }
  }

  static Fit of(OrganisationModel.Id model, int level, String nb, String nn, String en) {
    return new Fit(model, level, new Text(nb, nn, en));
  }
}
