package city.hansa.engine.ledger.log;

import city.hansa.engine.ledger.tree.TileId;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A log kept as files: {@code checkpoint}, {@code tile/0/000}, {@code tile/entries/000}. */
public record LogFolder(Path folder) implements LogSource {

  @Override
  public String checkpoint() throws IOException {
    return Files.readString(folder.resolve("checkpoint"));
  }

  @Override
  public byte[] tile(TileId tile) throws IOException {
    return Files.readAllBytes(folder.resolve("tile/" + tile.path()));
  }

  @Override
  public byte[] entries(long index, int width) throws IOException {
    return Files.readAllBytes(folder.resolve("tile/entries/" + TileId.path(index, width)));
  }

  /** Writes a tile; a tile that is there already is written anew. */
  public void keep(TileId tile, byte[] hashes) throws IOException {
    write("tile/" + tile.path(), hashes);
  }

  /** Writes a bundle of entries. */
  public void keepEntries(long index, int width, byte[] bundle) throws IOException {
    write("tile/entries/" + TileId.path(index, width), bundle);
  }

  /** Writes the checkpoint; last, so that it never promises what is not there. */
  public void keepCheckpoint(String note) throws IOException {
    write("checkpoint", note.getBytes(StandardCharsets.UTF_8));
  }

  private void write(String path, byte[] bytes) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent() == null ? folder : file.getParent());
    Files.write(file, bytes);
  }
}
