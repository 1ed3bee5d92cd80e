package no.trappa.app.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import no.trappa.app.evaluation.WaitingRoom.Door;
import org.junit.jupiter.api.Test;

class WaitingRoomTest {

  private final WaitingRoom<Integer> room = new WaitingRoom<>();

  @Test
  void takesAllWhoWaitInTheOrderTheyCame() {
    room.enter(1);
    room.enter(2);

    assertThat(room.takeAll()).containsExactly(1, 2);
  }

  @Test
  void takesNoMoreAtOnceThanKeepsATransactionShort() {
    IntStream.range(0, WaitingRoom.MOST_TOGETHER + 1).forEach(room::enter);

    assertThat(room.takeAll()).hasSize(WaitingRoom.MOST_TOGETHER);
    assertThat(room.takeAll()).hasSize(1);
  }

  @Test
  void saysSoWhenItIsFull() {
    IntStream.range(0, WaitingRoom.SEATS)
        .forEach(person -> assertThat(room.enter(person)).isEqualTo(Door.LET_IN));

    assertThat(room.enter(0)).isEqualTo(Door.FULL);
    room.takeAll();
    assertThat(room.enter(0)).isEqualTo(Door.LET_IN);
  }

  @Test
  void letsNobodyInOnceClosedButTakesThoseInside() {
    room.enter(1);
    room.close();

    assertThat(room.enter(2)).isEqualTo(Door.CLOSED);
    assertThat(room.takeAll()).containsExactly(1);
    assertThat(room.takeAll()).isEmpty();
  }
}
