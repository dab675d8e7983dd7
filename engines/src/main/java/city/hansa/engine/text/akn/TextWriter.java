package city.hansa.engine.text.akn;

import city.hansa.engine.text.Clause;
import city.hansa.engine.text.Level;
import city.hansa.engine.text.Text;
import java.util.List;

/** Writes a text: preface, preamble, main body, conclusions, annexes as attachments. */
final class TextWriter {

  private final Text text;
  private final Markup out = new Markup();
  private final Identification identification;
  private final Blocks blocks;
  private final Surroundings around;

  TextWriter(Text text, Edition edition) {
    Holdable.check(text, edition);
    this.text = text;
    identification = new Identification(out, text, edition);
    blocks = new Blocks(out, new NoteCalls(text));
    around = new Surroundings(out, blocks);
  }

  byte[] write() {
    List<Clause> clauses = text.clauses();
    int from = !clauses.isEmpty() && clauses.getFirst().level() == Level.PREAMBLE ? 1 : 0;
    int annexes = clauses.size();
    while (annexes > from && clauses.get(annexes - 1).level() == Level.ANNEX) {
      annexes--;
    }
    int to =
        annexes > from && clauses.get(annexes - 1).level() == Level.CONCLUSIONS
            ? annexes - 1
            : annexes;
    out.line();
    out.root();
    out.line();
    out.start("statement", "name", "statement");
    out.line();
    meta("main");
    preface();
    clauses.subList(0, from).forEach(around::preamble);
    body(clauses.subList(from, to));
    clauses.subList(to, annexes).forEach(around::conclusions);
    attachments(clauses.subList(annexes, clauses.size()));
    out.end();
    out.line();
    out.end();
    return out.bytes();
  }

  private void meta(String component) {
    out.start("meta");
    out.line();
    identification.write(component);
    if (component.equals("main")) {
      identification.references();
      blocks.notesApart();
    }
    out.end();
    out.line();
  }

  private void preface() {
    if (!text.title().isEmpty()) {
      out.start("preface");
      out.start("longTitle");
      out.start("p");
      out.keepSpaces(text.title());
      out.start("docTitle");
      out.text(text.title());
      for (int i = 0; i < 4; i++) {
        out.end();
      }
      out.line();
    }
  }

  private void body(List<Clause> clauses) {
    out.start("mainBody");
    out.language(text.language());
    out.line();
    if (clauses.isEmpty()) {
      out.empty("p");
    }
    clauses.forEach(this::hierarchical);
    around.end();
  }

  private void hierarchical(Clause clause) {
    switch (clause.level()) {
      case PART, CHAPTER, SECTION, ARTICLE, PARAGRAPH, POINT ->
          around.start(Surroundings.name(clause), "", clause);
      case PREAMBLE, RECITAL, CONCLUSIONS, ANNEX ->
          around.start("hcontainer", Surroundings.name(clause), clause);
    }
    blocks.titles(clause);
    if (clause.parts().isEmpty() || !clause.body().isEmpty()) {
      out.start(clause.parts().isEmpty() ? "content" : "intro");
      blocks.paragraphs(clause.body());
      out.end();
    }
    clause.parts().forEach(this::hierarchical);
    around.end();
  }

  private void attachments(List<Clause> annexes) {
    if (annexes.isEmpty()) {
      return;
    }
    out.start("attachments");
    out.line();
    for (Clause annex : annexes) {
      around.start("attachment", "", annex);
      blocks.titles(annex);
      out.start("doc", "name", "annex");
      out.line();
      meta(annex.address());
      out.start("mainBody");
      around.wordsWithParts(annex);
      annex.parts().forEach(this::hierarchical);
      out.end();
      out.end();
      around.end();
    }
    around.end();
  }
}
