package no.trappa.app.workshop.ui.projector;

import java.util.Optional;
import no.trappa.app.evaluation.JoinCode;
import no.trappa.app.workshop.room.Timer;

/**
 * What stands beside every picture.
 *
 * @param address where one joins, as it is typed
 * @param link the address with the code in it
 * @param here how many pages of participants are connected now
 * @param joined how many have joined, now or before
 * @param open whether one can still join
 * @param answered how many have answered the question that is open, of how many
 */
record Around(
    JoinCode code,
    String address,
    String link,
    int here,
    int joined,
    Optional<Answered> answered,
    Timer timer,
    boolean paused,
    boolean open) {

  record Answered(int answered, int asked) {}
}
