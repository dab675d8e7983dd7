package city.hansa.engine.text.read;

import city.hansa.engine.text.read.Reading.Read;
import city.hansa.engine.text.read.Reading.Unreadable;
import city.hansa.engine.text.read.draft.Draft;
import city.hansa.engine.text.read.draft.Limits;
import city.hansa.engine.text.read.draft.Refused;
import city.hansa.engine.text.read.draft.Trouble;
import city.hansa.engine.text.read.draft.Warning;
import city.hansa.engine.text.read.draft.Where;
import city.hansa.engine.text.segment.Segmenter;
import java.util.ArrayList;
import java.util.Locale;

/**
 * Reads documents. The format is found by what is in the file; its name decides only between
 * formats of plain characters. No bytes make it throw.
 */
public final class Documents {

  private Documents() {}

  /**
   * @param language BCP 47 tag, of the text
   */
  public static Reading read(byte[] file, String fileName, String language) {
    try {
      if (file.length == 0) {
        throw new Refused(Where.DOCUMENT, Trouble.EMPTY_FILE);
      }
      if (file.length > Limits.FILE_MB * Limits.MB) {
        int size = (file.length + Limits.MB - 1) / Limits.MB;
        throw new Refused(Where.DOCUMENT, Trouble.TOO_LARGE, size, Limits.FILE_MB);
      }
      return read(file, fileName, language, Format.of(file, fileName));
    } catch (Refused refused) {
      return new Unreadable(refused.faults());
    }
  }

  private static Reading read(byte[] file, String fileName, String language, Format format)
      throws Refused {
    var draft = draft(file, format);
    var text = Segmenter.segment(language, draft.passages(), draft.notes());
    if (text.clauses().isEmpty() && text.title().isBlank()) {
      throw new Refused(Where.DOCUMENT, Trouble.NO_TEXT);
    }
    var warnings = new ArrayList<>(draft.warnings());
    if (!format.isCalledSo(fileName.toLowerCase(Locale.ROOT))) {
      warnings.add(Warning.of(Where.DOCUMENT, Trouble.OTHER_NAME, fileName, format));
    }
    for (var note : text.notes()) {
      var call = "[^" + note.mark() + "]";
      if (text.walk().noneMatch(clause -> (clause.heading() + clause.body()).contains(call))
          && !text.title().contains(call)) {
        warnings.add(Warning.of(Where.DOCUMENT, Trouble.NOTE_WITHOUT_CALL, note.mark()));
      }
    }
    return new Read(text, warnings);
  }

  /** Libraries answer broken files with many exceptions, and with recursion that never ends. */
  private static Draft draft(byte[] file, Format format) throws Refused {
    try {
      return format.read(file);
    } catch (RuntimeException | StackOverflowError broken) {
      throw new Refused(Where.DOCUMENT, Trouble.BROKEN, format);
    }
  }
}
