package no.trappa.app.powercut;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.function.UnaryOperator;

/**
 * The disk beneath one database: what it holds for certain, and what only the operating system
 * knows yet.
 *
 * <p>Creating, renaming and deleting files is taken to last at once; H2 does so only when a
 * database is made or closed.
 */
public final class Disk {

  private static final int SECTOR = 512;
  private static final Map<String, Disk> DISKS = new ConcurrentHashMap<>();

  private final Path folder;
  private final Map<String, byte[]> forced = new HashMap<>();
  private final Map<String, List<Unforced>> unforced = new HashMap<>();
  private volatile CountDownLatch hold = new CountDownLatch(0);
  private boolean hasPower = true;
  private int forcings;

  private Disk(Path folder) {
    this.folder = folder;
  }

  /** A disk for the database in the folder; H2 reaches it by {@link #url}. */
  public static Disk in(Path folder) {
    PowerCutPath.register();
    return DISKS.computeIfAbsent(folder.toString(), _ -> new Disk(folder));
  }

  static Disk of(String file) {
    var folder = Objects.requireNonNull(Path.of(file).getParent());
    return Objects.requireNonNull(DISKS.get(folder.toString()));
  }

  public String url() {
    return "jdbc:h2:" + PowerCutPath.SCHEME + ":" + folder.resolve("trappa");
  }

  /** How many times a file was forced. */
  public synchronized int forcings() {
    return forcings;
  }

  /** Lets writes wait until {@link #release}. */
  public void holdWrites() {
    hold = new CountDownLatch(1);
  }

  public void release() {
    hold.countDown();
  }

  /** Lets all that was written so far be on the disk for certain, as it is after a while. */
  public synchronized void settle() throws IOException {
    for (var file : List.copyOf(unforced.keySet())) {
      force(file);
    }
  }

  /** Cuts the power: nothing unforced survives. The files end up in the other folder. */
  public void cutPower(Path survivors) throws IOException {
    cutPower(survivors, _ -> List.of());
  }

  /**
   * Cuts the power when some of what was not forced had reached the disk, in any order and the last
   * of it in part, as the seed has it.
   */
  public void cutPower(Path survivors, long seed) throws IOException {
    var random = new Random(seed);
    cutPower(survivors, changes -> lucky(changes, random));
  }

  private synchronized void cutPower(Path survivors, UnaryOperator<List<Unforced>> luck)
      throws IOException {
    hasPower = false;
    Files.createDirectories(survivors);
    for (var file : forced.entrySet()) {
      var lucky = luck.apply(unforced.getOrDefault(file.getKey(), List.of()));
      var left = applied(lucky, file.getValue());
      Files.write(survivors.resolve(Path.of(file.getKey()).getFileName()), left);
    }
  }

  private static byte[] applied(List<Unforced> changes, byte[] file) {
    var content = file;
    for (var change : changes) {
      content = change.appliedTo(content);
    }
    return content;
  }

  private static List<Unforced> lucky(List<Unforced> changes, Random random) {
    var lucky = new ArrayList<>(changes);
    lucky.removeIf(_ -> random.nextBoolean());
    Collections.shuffle(lucky, random);
    if (!lucky.isEmpty() && lucky.getLast() instanceof Unforced.Write write) {
      var sectors = write.bytes().length / SECTOR;
      lucky.set(lucky.size() - 1, write.torn(random.nextInt(sectors + 1) * SECTOR));
    }
    return lucky;
  }

  synchronized void opened(String file) throws IOException {
    forced.putIfAbsent(file, Files.readAllBytes(Path.of(file)));
  }

  /** Takes down the change, unless the power is gone. */
  void change(String file, Unforced change) throws IOException {
    try {
      hold.await();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
    synchronized (this) {
      requirePower();
      unforced.computeIfAbsent(file, _ -> new ArrayList<>()).add(change);
    }
  }

  synchronized void force(String file) throws IOException {
    requirePower();
    forcings++;
    var before = Objects.requireNonNull(forced.get(file));
    forced.put(file, applied(unforced.getOrDefault(file, List.of()), before));
    unforced.remove(file);
  }

  synchronized void requirePower() throws IOException {
    if (!hasPower) {
      throw new IOException("the power is cut");
    }
  }
}
