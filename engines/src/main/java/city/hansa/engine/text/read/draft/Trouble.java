package city.hansa.engine.text.read.draft;

import java.text.MessageFormat;
import java.util.List;

/**
 * What may be wrong with a document. The names are stable: others keep words for them in their own
 * languages.
 */
public enum Trouble {
  EMPTY_FILE("The file is empty.", "Choose the file again, or save it anew."),
  TOO_LARGE("The file has {0} MB; {1} MB is the most.", "Save it without pictures."),
  UNPACKS_TOO_LARGE(
      "The file would unpack to more than {0} MB.", "Save it anew from the program it comes from."),
  TOO_MANY_PAGES("The file has {0} pages; {1} is the most.", "Divide it."),
  UNKNOWN_FORMAT(
      "This is no document that can be read here ({0}).",
      "Save it as DOCX, PDF, HTML, Markdown or plain text."),
  OLD_WORD("This is a Word document of the old kind (.doc).", "Save it as DOCX."),
  PASSWORD("The file is protected by a password.", "Save it without one."),
  BROKEN("The file is broken or was cut off ({0}).", "Save or send it again."),
  NO_TEXT("There are no words in the file.", "Look whether it is the right one."),
  TRACKED_CHANGES(
      "There is a tracked change here: {0} \"{1}\".",
      "Accept or reject every change, then save the file."),
  NO_TEXT_LAYER(
      "This page is a picture without text.", "Run text recognition (OCR) over it first."),
  COLUMNS(
      "The words stand in columns whose order cannot be trusted.",
      "Use the DOCX, or a PDF in one column."),
  COMMENTS("A comment by {0} is left out: \"{1}\".", "Remove it if it is settled."),
  MACROS("The macros of the file are left out.", "Nothing need be done."),
  PICTURE("A picture is left out.", "Say in words what it shows."),
  TABLE("A table was read row by row.", "Look whether its rows can be understood."),
  TWO_COLUMNS("Two columns were read, the first before the second.", "Look at their order."),
  BROKEN_WORDS("Words seem to be broken: {0}.", "Mend them; counts of words miss them."),
  GLUED_WORDS("Words seem to be run together: {0}.", "Mend them; counts of words miss them."),
  ENCODING("The file does not say how it is encoded; it was read as {0}.", "Look at the accents."),
  OTHER_NAME("The file is called {0}, but it is {1}.", "Nothing need be done."),
  NOTE_WITHOUT_CALL("The note {0} is called nowhere.", "Look where it belongs.");

  private final String sentence;
  private final String mending;

  Trouble(String sentence, String mending) {
    this.sentence = sentence;
    this.mending = mending;
  }

  /** What to do about it, in English. */
  public String mending() {
    return mending;
  }

  String text(Where where, List<String> arguments) {
    var place = where.text();
    var said = new MessageFormat(sentence.replace("'", "''")).format(arguments.toArray());
    return (place.isEmpty() ? "" : place + ": ") + said + " " + mending;
  }
}
