package city.hansa.imports.runs;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.util.Enumeration;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Keeps files deflated, in pieces of a megabyte, so that neither end holds a whole one. */
@Repository
class PartStore {
  private static final int PIECE = 1 << 20;

  private final JdbcClient database;
  private final TransactionTemplate apart;

  PartStore(JdbcClient database, PlatformTransactionManager transactions) {
    this.database = database;
    this.apart = new TransactionTemplate(transactions);
    // The connection of the transaction at work may be in the middle of a COPY.
    apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
  }

  /** Takes a file in, within the caller's transaction; complete when closed. */
  OutputStream writer(UUID run) {
    return new DeflaterOutputStream(new Pieces(run), new Deflater(Deflater.BEST_SPEED), 1 << 14);
  }

  InputStream open(UUID run) {
    return new InflaterInputStream(
        new SequenceInputStream(
            new Enumeration<>() {
              private int part;
              private Optional<byte[]> next = piece(run, 0);

              @Override
              public boolean hasMoreElements() {
                return next.isPresent();
              }

              @Override
              public InputStream nextElement() {
                byte[] bytes = next.orElseThrow(NoSuchElementException::new);
                next = piece(run, ++part);
                return new ByteArrayInputStream(bytes);
              }
            }));
  }

  boolean has(UUID run) {
    return database
        .sql("select exists (select from import_part where run = :run)")
        .param("run", run)
        .query(Boolean.class)
        .single();
  }

  void delete(UUID run) {
    database.sql("delete from import_part where run = :run").param("run", run).update();
  }

  private Optional<byte[]> piece(UUID run, int part) {
    return Optional.ofNullable(
        apart.execute(status ->
            database
                .sql("select bytes from import_part where run = :run and part = :part")
                .param("run", run)
                .param("part", part)
                .query((row, number) -> row.getBytes(1))
                .optional()
                .orElse(null)));
  }

  private void save(UUID run, int part, byte[] bytes) {
    database
        .sql("insert into import_part (run, part, bytes) values (:run, :part, :bytes)")
        .param("run", run)
        .param("part", part)
        .param("bytes", bytes)
        .update();
  }

  private final class Pieces extends OutputStream {
    private final UUID run;
    private final ByteArrayOutputStream piece = new ByteArrayOutputStream(PIECE + (PIECE >> 2));
    private int part;

    Pieces(UUID run) {
      this.run = run;
    }

    @Override
    public void write(int each) {
      piece.write(each);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
      piece.write(bytes, offset, length);
      if (piece.size() >= PIECE) {
        store();
      }
    }

    @Override
    public void close() {
      if (piece.size() > 0) {
        store();
      }
    }

    private void store() {
      save(run, part++, piece.toByteArray());
      piece.reset();
    }
  }
}
