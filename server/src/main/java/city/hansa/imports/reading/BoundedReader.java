package city.hansa.imports.reading;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/**
 * Stops a record that does not end: a forgotten closing quote would otherwise bring the rest of the
 * file into memory.
 */
final class BoundedReader extends FilterReader {
  /** Most characters of a record, as near as the buffer allows. */
  static final int LONGEST_RECORD = 1 << 20;

  private long left = LONGEST_RECORD;

  BoundedReader(Reader in) {
    super(in);
  }

  /** A record has ended. */
  void nextRecord() {
    left = LONGEST_RECORD;
  }

  @Override
  public int read() throws IOException {
    int read = super.read();
    spend(read < 0 ? 0 : 1);
    return read;
  }

  @Override
  public int read(char[] buffer, int offset, int length) throws IOException {
    int read = super.read(buffer, offset, length);
    spend(Math.max(0, read));
    return read;
  }

  private void spend(int characters) throws RecordTooLong {
    left -= characters;
    if (left < 0) {
      throw new RecordTooLong();
    }
  }

  /** A record is longer than {@value BoundedReader#LONGEST_RECORD} characters. */
  static final class RecordTooLong extends IOException {
    private static final long serialVersionUID = 1L;
  }
}
