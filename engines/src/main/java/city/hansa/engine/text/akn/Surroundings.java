package city.hansa.engine.text.akn;

import city.hansa.engine.text.Clause;
import city.hansa.engine.text.Level;
import java.util.Locale;

/** Writes what stands before and after the main body, where the standard has no hierarchy. */
final class Surroundings {

  private final Markup out;
  private final Blocks blocks;

  Surroundings(Markup out, Blocks blocks) {
    this.out = out;
    this.blocks = blocks;
  }

  void preamble(Clause clause) {
    start("preamble", "", clause);
    blocks.blockTitles(clause);
    wordsWithParts(clause);
    boolean open = false;
    for (Clause part : clause.parts()) {
      boolean recital = part.level() == Level.RECITAL && part.parts().isEmpty();
      if (recital && !open) {
        out.start("recitals");
        out.line();
      } else if (open && !recital) {
        out.end();
      }
      open = recital;
      if (recital) {
        recital(part);
      } else {
        container(part);
      }
    }
    if (open) {
      out.end();
    }
    end();
  }

  private void recital(Clause clause) {
    start("recital", "", clause);
    blocks.titles(clause);
    blocks.paragraphs(clause.body());
    end();
  }

  void conclusions(Clause clause) {
    start("conclusions", "", clause);
    blocks.blockTitles(clause);
    wordsWithParts(clause);
    clause.parts().forEach(this::container);
    end();
  }

  private void container(Clause clause) {
    start("container", name(clause), clause);
    blocks.blockTitles(clause);
    wordsWithParts(clause);
    clause.parts().forEach(this::container);
    end();
  }

  /** Words before parts; an element without either has an empty paragraph. */
  void wordsWithParts(Clause clause) {
    if (!clause.body().isEmpty() || clause.parts().isEmpty()) {
      blocks.paragraphs(clause.body());
    }
  }

  void start(String element, String name, Clause clause) {
    String kind = Blocks.kind(clause.kind());
    out.start(element, "name", name, "eId", clause.address(), "refersTo", kind);
    out.line();
  }

  void end() {
    out.end();
    out.line();
  }

  static String name(Clause clause) {
    return clause.level().name().toLowerCase(Locale.ROOT);
  }
}
