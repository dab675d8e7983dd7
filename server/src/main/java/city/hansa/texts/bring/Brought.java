package city.hansa.texts.bring;

import city.hansa.engine.text.Clause;
import city.hansa.engine.text.Text;
import city.hansa.engine.text.akn.AknException;
import city.hansa.engine.text.akn.AkomaNtoso;
import city.hansa.engine.text.akn.ReadText;
import city.hansa.engine.text.read.Documents;
import city.hansa.engine.text.read.Reading;
import city.hansa.engine.text.tree.Addresses;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What came of reading a document that somebody brought: the whole of it, or nothing. */
public sealed interface Brought {

  /**
   * @param text every clause with an address
   * @param remarks what a person should look at
   */
  record Read(Text text, List<Remark> remarks) implements Brought {
    public Read {
      remarks = List.copyOf(remarks);
    }
  }

  /**
   * @param faults at least one
   */
  record Unread(List<Remark> faults) implements Brought {
    public Unread {
      faults = List.copyOf(faults);
    }
  }

  /** As much of a file as is looked at to see whether it is an Akoma Ntoso document. */
  int HEAD = 4096;

  /**
   * DOCX, PDF, HTML, Markdown, plain text or Akoma Ntoso, whichever it is. No bytes make it throw.
   *
   * @param language BCP 47 tag, of the text
   */
  static Brought read(byte[] file, String fileName, String language) {
    String head =
        new String(file, 0, Math.min(file.length, HEAD), StandardCharsets.UTF_8)
            .toLowerCase(Locale.ROOT);
    if (head.contains("akomantoso")) {
      return akomaNtoso(file, language);
    }
    return switch (Documents.read(file, fileName, language)) {
      case Reading.Read read ->
          new Read(Addresses.of(read.text()), read.warnings().stream().map(Remark::of).toList());
      case Reading.Unreadable unreadable ->
          new Unread(unreadable.faults().stream().map(Remark::of).toList());
    };
  }

  private static Brought akomaNtoso(byte[] file, String language) {
    try {
      ReadText read = AkomaNtoso.read(new ByteArrayInputStream(file));
      List<Remark> remarks = new ArrayList<>();
      read.warnings().forEach(each -> remarks.add(Remark.akn(each.line(), each.message())));
      String said = read.text().language();
      if (!said.isEmpty() && !primary(said).equals(primary(language))) {
        remarks.add(Remark.of(Remark.OTHER_LANGUAGE, said, language));
      }
      List<Clause> clauses = read.text().clauses();
      return clauses.isEmpty()
          ? new Unread(List.of(Remark.of("NO_TEXT")))
          : new Read(
              new Text(language, read.text().title(), clauses, read.text().notes()), remarks);
    } catch (AknException unreadable) {
      return new Unread(List.of(Remark.of(unreadable)));
    }
  }

  private static String primary(String tag) {
    return Locale.forLanguageTag(tag).getLanguage();
  }
}
