package city.hansa.engine.ledger.log;

import city.hansa.engine.ledger.tree.Hash;
import city.hansa.engine.ledger.tree.Hashing;
import city.hansa.engine.ledger.tree.TileId;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;

/** Reads every bundle of a log once, several at a time, and keeps 64 bytes of each. */
final class LogScan {

  private static final int KEPT = Differences.MOST / TileId.FULL;

  private final LogSource source;
  private final long size;
  private final Set<Long> wanted;
  private final byte[] computedRoots;
  private final byte[] publishedRoots;
  private final AtomicLong next = new AtomicLong();
  private final Map<Long, byte[]> computedLeaves = new HashMap<>();
  private final Map<Long, byte[]> publishedLeaves = new HashMap<>();
  private final TreeMap<Long, BundleCheck> different = new TreeMap<>();
  private boolean more;

  /**
   * @param wanted bundles whose leaf hashes are to be kept
   */
  LogScan(LogSource source, long size, Set<Long> wanted) {
    this.source = source;
    this.size = size;
    this.wanted = wanted;
    int full = Math.toIntExact(size / TileId.FULL * Hash.BYTES);
    this.computedRoots = new byte[full];
    this.publishedRoots = new byte[full];
  }

  LogScan run(int threads) throws InterruptedException {
    try (ExecutorService workers = Executors.newFixedThreadPool(threads)) {
      var running =
          IntStream.range(0, threads).<Future<?>>mapToObj(i -> workers.submit(this::work)).toList();
      for (Future<?> each : running) {
        each.get();
      }
    } catch (ExecutionException failed) {
      throw new IllegalStateException("The scan of the log failed", failed.getCause());
    }
    return this;
  }

  private void work() {
    Hashing hashing = new Hashing();
    long bundles = (size + TileId.FULL - 1) / TileId.FULL;
    for (long i = next.getAndIncrement(); i < bundles; i = next.getAndIncrement()) {
      int width = (int) Math.min(TileId.FULL, size - i * TileId.FULL);
      BundleCheck bundle = BundleCheck.of(source, i, width, hashing);
      boolean same = bundle.same();
      byte[] computed = root(bundle.computed());
      put(computedRoots, i, computed);
      put(publishedRoots, i, same ? computed : root(bundle.published()));
      if (!same || width < TileId.FULL || wanted.contains(i)) {
        keep(bundle, same);
      }
    }
  }

  /** Of a bundle that is not full there is none, and zeros stand for it. */
  private static byte[] root(byte[] hashes) {
    return hashes.length == TileId.FULL * Hash.BYTES
        ? BundleCheck.root(hashes)
        : new byte[Hash.BYTES];
  }

  private static void put(byte[] roots, long i, byte[] root) {
    int at = (int) i * Hash.BYTES;
    if (at < roots.length) {
      System.arraycopy(root, 0, roots, at, Hash.BYTES);
    }
  }

  private synchronized void keep(BundleCheck bundle, boolean same) {
    if (bundle.width() < TileId.FULL || wanted.contains(bundle.index())) {
      computedLeaves.put(bundle.index(), bundle.computed());
      publishedLeaves.put(bundle.index(), bundle.published());
    }
    if (!same) {
      different.put(bundle.index(), bundle);
    }
    if (different.size() > KEPT) {
      different.pollLastEntry();
      more = true;
    }
  }

  RebuiltTiles computed() {
    return new RebuiltTiles(computedRoots, computedLeaves);
  }

  RebuiltTiles published() {
    return new RebuiltTiles(publishedRoots, publishedLeaves);
  }

  Iterable<BundleCheck> different() {
    return different.values();
  }

  boolean more() {
    return more;
  }
}
