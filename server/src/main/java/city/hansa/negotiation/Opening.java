package city.hansa.negotiation;

import city.hansa.accounts.Allowed;
import city.hansa.accounts.Audit;
import city.hansa.accounts.Organisations;
import city.hansa.engine.text.Clause;
import city.hansa.engine.text.Text;
import city.hansa.engine.text.read.Documents;
import city.hansa.engine.text.read.Reading;
import city.hansa.kernel.BadInput;
import city.hansa.kernel.NotFound;
import city.hansa.kernel.Refused;
import city.hansa.kernel.Refused.Why;
import city.hansa.kernel.Viewer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens negotiations, admits delegations, closes and takes up again. */
@Service
public class Opening {
  private final Steps steps;
  private final DraftWriter writer;
  private final Organisations organisations;
  private final Audit audit;

  Opening(Steps steps, DraftWriter writer, Organisations organisations, Audit audit) {
    this.steps = steps;
    this.writer = writer;
    this.organisations = organisations;
    this.audit = audit;
  }

  /**
   * @throws Refused 401 or 403 unless the viewer is of the secretariat of that office
   */
  public void allow(Viewer viewer, String office) {
    Allowed.at(viewer, office, Negotiations.SECRETARIAT);
  }

  /**
   * Begins with a text in the language that leads, or with nothing.
   *
   * @param office that keeps the instrument; the viewer is of its secretariat
   * @param sent languages: codes, the one that leads first; text: plain text or Markdown
   * @throws BadInput naming the field that cannot be read
   * @throws Refused if somebody opened it before
   */
  @Transactional
  public void open(Viewer viewer, String instrument, String office, Sent sent) {
    allow(viewer, office);
    List<String> languages = languages(sent);
    Optional<Text> text = text(sent, languages.getFirst());
    if (!writer.insert(instrument, office, languages, viewer.account())) {
      throw new Refused(Why.CONFLICT, "negotiation.refused.open");
    }
    writer.admit(instrument, office);
    text.ifPresent(each -> seed(viewer, instrument, null, each.clauses(), languages.getFirst()));
    writer.changed(instrument, null);
    audit.record(viewer, "negotiation.opened", instrument, office);
  }

  private static List<String> languages(Sent sent) {
    List<String> languages =
        Arrays.stream(sent.text("languages").split("[\\s,;]+"))
            .filter(each -> each.matches("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*"))
            .distinct()
            .toList();
    if (languages.isEmpty()) {
      throw new BadInput("languages", sent.text("languages"), "negotiation.refused.languages");
    }
    return languages;
  }

  private static Optional<Text> text(Sent sent, String language) {
    String typed = sent.text("text");
    if (typed.isEmpty()) {
      return Optional.empty();
    }
    byte[] file = typed.getBytes(StandardCharsets.UTF_8);
    if (Documents.read(file, "draft.md", language) instanceof Reading.Read read) {
      return Optional.of(read.text());
    }
    throw new BadInput("text", null, "negotiation.refused.text");
  }

  private void seed(
      Viewer viewer,
      String instrument,
      @Nullable Long parent,
      List<Clause> clauses,
      String language) {
    int position = 1;
    for (Clause each : clauses) {
      long id = writer.insertClause(instrument, parent, position++, each.level(), each.kind());
      Wording first =
          Wording.next(Optional.empty(), language, each.number(), each.heading(), each.body());
      writer.insertWording(id, first, null, viewer.account());
      seed(viewer, instrument, id, each.parts(), language);
    }
  }

  /**
   * @throws NotFound if the viewer is of no delegation
   * @throws BadInput naming "delegation" if it is no organisation of this server
   */
  public void admit(Viewer viewer, String instrument, String office) {
    steps.take(
        instrument,
        () -> {
          Negotiation negotiation = steps.keeping(viewer, instrument);
          if (!organisations.isHosted(office)) {
            throw new BadInput("delegation", office, "negotiation.refused.delegation");
          }
          writer.admit(instrument, office);
          audit.record(
              viewer, "negotiation.admitted", instrument + " " + office, negotiation.office());
          return steps.changed(instrument, 0, 0);
        });
  }

  /** Ends it, or takes it up again. */
  public void close(Viewer viewer, String instrument, boolean closed) {
    steps.take(
        instrument,
        () -> {
          Negotiation negotiation = steps.keeping(viewer, instrument);
          writer.close(instrument, closed);
          String what = closed ? "negotiation.closed" : "negotiation.reopened";
          audit.record(viewer, what, instrument, negotiation.office());
          return steps.changed(instrument, 0, 0);
        });
  }
}
