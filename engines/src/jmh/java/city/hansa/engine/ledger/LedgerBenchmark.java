package city.hansa.engine.ledger;

import city.hansa.engine.ledger.json.CanonicalJson;
import city.hansa.engine.ledger.json.Json;
import city.hansa.engine.ledger.json.JsonParser;
import city.hansa.engine.ledger.note.Checkpoint;
import city.hansa.engine.ledger.note.SignerKey;
import city.hansa.engine.ledger.tree.Edge;
import city.hansa.engine.ledger.tree.Hash;
import city.hansa.engine.ledger.tree.Hashing;
import city.hansa.engine.ledger.tree.TileId;
import city.hansa.engine.ledger.tree.Tree;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.erdtman.jcs.JsonCanonicalizer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * A log of ten million leaves (320 MB of tiles in memory: hand {@code -Xmx1500m} to the fork), its
 * proofs and receipts, and canonical JSON beside the library of one of the RFC's authors.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 2, time = 3)
@Measurement(iterations = 3, time = 3)
@Fork(1)
public class LedgerBenchmark {

  private static final int LEAVES = 10_000_000;
  private static final String ACT =
      """
      {"type":"instrument.sign","actor":"koeln-de","onBehalfOf":"koeln-de","subject":"charter-2016",
      "madeOn":"2016-05-30","receivedOn":"2016-06-02T09:15:00Z","standing":"OWN","number":48213,
      "evidence":["source-17","source-18"],"note":{"commitment":
      "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328"}}
      """;

  private final Random random = new Random(7);
  private final Map<TileId, byte[]> tiles = new HashMap<>();
  private final SignerKey key = SignerKey.generate("city.example/log", new SecureRandom());
  private final ReceiptCheck check = new ReceiptCheck(List.of(key.verifier()));
  private final Json act = JsonParser.parse(ACT);
  private final byte[] lot = new byte[1_000 * Hash.BYTES];
  private Edge edge = Edge.empty();
  private String receipt = "";

  @Setup
  public void grow() {
    byte[] leaves = new byte[10_000 * Hash.BYTES];
    for (int i = 0; i < LEAVES / 10_000; i++) {
      random.nextBytes(leaves);
      edge.append(leaves, tiles::put);
    }
    byte[] entry = CanonicalJson.bytes(act);
    edge.append(Hashing.leaf(entry).bytes(), tiles::put);
    edge.partial(tiles::put);
    random.nextBytes(lot);
    String text = new Checkpoint("city.example/log", edge.size(), edge.root()).text();
    List<Hash> proof = edge.tree(this::tile).inclusion(LEAVES);
    receipt = Receipt.of(LEAVES + 1, entry, proof, key.sign(text).toString()).text();
  }

  private byte[] tile(TileId id) {
    return Objects.requireNonNull(tiles.get(id));
  }

  /** Nothing kept from the proof before: tiles are read and computed anew. */
  @Benchmark
  public List<Hash> proofFromTiles() {
    return new Tree(edge.size(), this::tile).inclusion(random.nextInt(LEAVES));
  }

  /** The right edge in memory, as the server has it. */
  @Benchmark
  public List<Hash> proofBesideTheEdge() {
    return edge.tree(this::tile).inclusion(random.nextInt(LEAVES));
  }

  /** A receipt for what was appended last. */
  @Benchmark
  public List<Hash> proofOfTheNewest() {
    return edge.tree(this::tile).inclusion(LEAVES);
  }

  /** A thousand leaf hashes on a copy of the edge, with the root: one batch. */
  @Benchmark
  public Hash appendThousand() {
    Edge copy = edge.copy();
    copy.append(lot, (tile, hashes) -> {});
    return copy.root();
  }

  @Benchmark
  public ReceiptVerdict checkReceipt() {
    return check.check(receipt);
  }

  @Benchmark
  public byte[] canonical() {
    return CanonicalJson.bytes(act);
  }

  /** What an import does: text in, canonical bytes out. */
  @Benchmark
  public byte[] parsedAndCanonical() {
    return CanonicalJson.bytes(JsonParser.parse(ACT));
  }

  /** The same by java-json-canonicalization 1.1, which always parses. */
  @Benchmark
  public byte[] parsedAndCanonicalByTheLibrary() throws IOException {
    return new JsonCanonicalizer(ACT.getBytes(StandardCharsets.UTF_8)).getEncodedUTF8();
  }
}
