package city.hansa.ledger;

import city.hansa.engine.ledger.note.VerifierKey;
import city.hansa.engine.ledger.tree.Hash;
import city.hansa.engine.ledger.tree.MissingTile;
import city.hansa.engine.ledger.tree.TileId;
import city.hansa.engine.ledger.tree.Tiles;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Every statement on the tables of the log. */
@Repository
class LedgerStore implements Tiles {
  private final JdbcClient sql;
  private final JdbcTemplate batches;

  LedgerStore(JdbcClient sql, JdbcTemplate batches) {
    this.sql = sql;
    this.batches = batches;
  }

  Optional<Head> findHead() {
    return sql.sql("select * from ledger_head").query((row, number) -> head(row)).optional();
  }

  /** The head, held until the transaction ends: whoever appends comes one after the other. */
  Head lockHead() {
    return sql.sql("select * from ledger_head for update")
        .query((row, number) -> head(row))
        .single();
  }

  /** Whether this head was the first; another process may have been quicker. */
  boolean begin(Head head) {
    return sql.sql(
                """
                insert into ledger_head (origin, size, root, checkpoint, key)
                values (:origin, :size, :root, :checkpoint, :key) on conflict do nothing
                """)
            .params(parameters(head))
            .update()
        == 1;
  }

  void advance(Head head) {
    sql.sql(
            """
            update ledger_head set size = :size, root = :root, checkpoint = :checkpoint, key = :key
            where origin = :origin
            """)
        .params(parameters(head))
        .update();
  }

  private static Map<String, Object> parameters(Head head) {
    return Map.of(
        "origin", head.origin(),
        "size", head.size(),
        "root", head.root().bytes(),
        "checkpoint", head.checkpoint(),
        "key", head.key().toString());
  }

  private static Head head(ResultSet row) throws SQLException {
    return new Head(
        row.getString("origin"),
        row.getLong("size"),
        Hash.of(row.getBytes("root")),
        row.getString("checkpoint"),
        VerifierKey.parse(row.getString("key")));
  }

  @Override
  public byte[] read(TileId tile) {
    return sql.sql("select hashes from ledger_tile where level = :level and index = :index")
        .param("level", tile.level())
        .param("index", tile.index())
        .query(byte[].class)
        .optional()
        .filter(hashes -> hashes.length >= tile.width() * Hash.BYTES)
        .orElseThrow(() -> new MissingTile(tile));
  }

  record Tile(TileId id, byte[] hashes) {}

  void save(List<Tile> tiles) {
    batches.batchUpdate(
        """
        insert into ledger_tile (level, index, hashes) values (?, ?, ?)
        on conflict (level, index) do update set hashes = excluded.hashes
        """,
        tiles.stream()
            .map(tile -> new Object[] {tile.id.level(), tile.id.index(), tile.hashes})
            .toList());
  }

  List<LedgerKey> keys() {
    return sql.sql("select * from ledger_key order by first_size nulls last, made_at")
        .query((row, number) -> key(row))
        .list();
  }

  private static LedgerKey key(ResultSet row) throws SQLException {
    return new LedgerKey(
        VerifierKey.parse(row.getString("vkey")),
        LedgerKey.State.valueOf(row.getString("state")),
        row.getObject("first_size", Long.class),
        row.getObject("last_size", Long.class),
        row.getObject("made_at", OffsetDateTime.class));
  }

  void addKey(VerifierKey key) {
    sql.sql("insert into ledger_key (vkey, state) values (:vkey, 'NEXT')")
        .param("vkey", key.toString())
        .update();
  }

  /** From this size on, the key signs and the one before it does no more. */
  void useKey(VerifierKey key, long size) {
    sql.sql("update ledger_key set state = 'RETIRED', last_size = :size where state = 'CURRENT'")
        .param("size", size)
        .update();
    sql.sql("update ledger_key set state = 'CURRENT', first_size = :size where vkey = :vkey")
        .param("size", size)
        .param("vkey", key.toString())
        .update();
  }
}
