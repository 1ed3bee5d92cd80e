package no.trappa.app.evaluation;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Those who are here now, known by their token; who has joined stays who they are. */
@Component
class KnownParticipants {

  /** More than the largest hall. */
  private static final int MOST = 5_000;

  private final ParticipantTable table;
  private final Map<String, Participant> byHash = new ConcurrentHashMap<>();
  private final Map<Participant.Id, Participant> byId = new ConcurrentHashMap<>();

  KnownParticipants(ParticipantTable table) {
    this.table = table;
  }

  Optional<Participant> byTokenHash(String hash) {
    return found(byHash, hash, table::byTokenHash);
  }

  Optional<Participant> find(Participant.Id id) {
    return found(byId, id, table::find);
  }

  private static <K> Optional<Participant> found(
      Map<K, Participant> known, K key, Function<K, Optional<Participant>> read) {
    if (known.size() >= MOST && !known.containsKey(key)) {
      known.clear();
    }
    return Optional.ofNullable(known.computeIfAbsent(key, one -> read.apply(one).orElse(null)));
  }
}
