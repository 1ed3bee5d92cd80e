package no.trappa.app.workshop.ui.lead;

import java.util.function.Predicate;
import no.trappa.api.definition.IndicatorRef;
import no.trappa.app.results.Supposition;

/** All that can be done from the page. */
interface Controls extends Mover, AgreedPanel.Settler {

  /** Works out what could be agreed on to meet the requirements of these questions. */
  Supposition suppose(Predicate<IndicatorRef> which);
}
