package city.hansa.engine.text.write;

import city.hansa.engine.text.Level;
import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/**
 * Styles of a document: Word's own headings for its outline, and one for each level at each depth,
 * so that what was written can be read back without guessing.
 */
final class DocxStyles {

  static final int DEEPEST = 9;
  static final String CONTINUED = "HansaContinued";
  static final String NUMBER = "HansaNumber";
  static final String HEADING = "HansaHeading";

  private final XWPFStyles styles;

  DocxStyles(XWPFDocument document, String language) {
    styles = document.createStyles();
    styles.setSpellingLanguage(language);
    styles.getDefaultRunStyle();
    add(STStyleType.PARAGRAPH, "Normal", "Normal", "").setDefault(true);
    title(add(STStyleType.PARAGRAPH, "Title", "Title", "Normal"));
    for (int i = 1; i <= DEEPEST; i++) {
      heading(add(STStyleType.PARAGRAPH, "Heading" + i, "heading " + i, "Normal"), i);
    }
    add(STStyleType.PARAGRAPH, CONTINUED, "Hansa Continued", "Normal");
    add(STStyleType.CHARACTER, NUMBER, "Hansa Number", "");
    add(STStyleType.CHARACTER, HEADING, "Hansa Heading", "");
    raised(add(STStyleType.CHARACTER, "FootnoteReference", "footnote reference", ""));
  }

  private static void title(CTStyle style) {
    var run = style.addNewRPr();
    run.addNewB();
    run.addNewSz().setVal(BigInteger.valueOf(32));
  }

  private static void heading(CTStyle style, int level) {
    var paragraph = style.addNewPPr();
    paragraph.addNewKeepNext();
    paragraph.addNewOutlineLvl().setVal(BigInteger.valueOf(level - 1L));
    var run = style.addNewRPr();
    run.addNewB();
    run.addNewSz().setVal(BigInteger.valueOf(level == 1 ? 26 : 22));
  }

  private static void raised(CTStyle style) {
    style
        .addNewRPr()
        .addNewVertAlign()
        .setVal(
            org.openxmlformats
                .schemas
                .officeDocument
                .x2006
                .sharedTypes
                .STVerticalAlignRun
                .SUPERSCRIPT);
  }

  /** The style in which a clause begins; made when it is first used. */
  String opening(Level level, int depth, boolean headed) {
    var name =
        level.name().charAt(0) + level.name().substring(1).toLowerCase(java.util.Locale.ROOT);
    var id = "Hansa" + name + Math.min(depth, DEEPEST) + (headed ? "H" : "");
    if (!styles.styleExist(id)) {
      var style =
          add(
              STStyleType.PARAGRAPH,
              id,
              "Hansa " + name + " " + depth + (headed ? " headed" : ""),
              base(depth, headed));
      if (level == Level.POINT) {
        style.addNewPPr().addNewInd().setLeft(BigInteger.valueOf(425L * depth));
      }
    }
    return id;
  }

  private static String base(int depth, boolean headed) {
    return headed ? "Heading" + Math.min(depth, DEEPEST) : "Normal";
  }

  private CTStyle add(STStyleType.Enum type, String id, String name, String basedOn) {
    var style = CTStyle.Factory.newInstance();
    style.setStyleId(id);
    style.setType(type);
    style.addNewName().setVal(name);
    if (!basedOn.isEmpty()) {
      style.addNewBasedOn().setVal(basedOn);
    }
    style.addNewQFormat();
    styles.addStyle(new XWPFStyle(style, styles));
    return styles.getStyle(id).getCTStyle();
  }
}
