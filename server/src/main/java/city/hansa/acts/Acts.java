package city.hansa.acts;

import city.hansa.accounts.Audit;
import city.hansa.acts.store.ActStore;
import city.hansa.engine.register.fold.Timeline;
import city.hansa.kernel.NotFound;
import city.hansa.kernel.Slice;
import city.hansa.kernel.Viewer;
import city.hansa.kernel.Visibility;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The register of acts, for reading: each viewer meets the acts that they may read. */
@Service
public class Acts {
  private final ActStore store;
  private final Families families;
  private final Audit audit;

  Acts(ActStore store, Families families, Audit audit) {
    this.store = store;
    this.families = families;
    this.audit = audit;
  }

  /** Whoever reads what is restricted leaves a trace: one round trip for each such act. */
  private List<Act> read(List<Act> acts, Viewer viewer) {
    acts.stream()
        .filter(act -> act.visibility() == Visibility.RESTRICTED)
        .forEach(
            act -> audit.record(viewer, "act.read", Long.toString(act.number()), act.office()));
    return acts;
  }

  /**
   * One round trip.
   *
   * @throws NotFound if there is none, or none that the viewer may read
   */
  public Act getAct(long number, Viewer viewer) {
    Act act = store.find(number, viewer).orElseThrow(() -> new NotFound(Long.toString(number)));
    return read(List.of(act), viewer).getFirst();
  }

  /** Those of the acts that the viewer may read, in the order of the log; one round trip. */
  public List<Act> listByNumber(Collection<Long> numbers, Viewer viewer) {
    return store.listByNumber(numbers, viewer);
  }

  /** The acts that correct or cancel one of these, in the order of the log; one round trip. */
  public List<Act> listAnswers(Collection<Long> numbers, Viewer viewer) {
    return read(store.listAnswers(numbers, viewer), viewer);
  }

  /** One page of the acts that fit; one round trip. */
  public Slice<Act> list(ActQuery query, Viewer viewer) {
    List<Act> acts = read(store.list(query, viewer), viewer);
    boolean more = acts.size() == query.limit();
    return new Slice<>(acts, more ? Long.toString(acts.getLast().number()) : null);
  }

  /** The acts of a subject and those that cancel them, in the order of the log. */
  public List<Act> listOf(Subject subject, Viewer viewer) {
    return read(store.listOf(subject, viewer), viewer);
  }

  /**
   * The acts of many subjects and those that cancel them, in the order of the log; one round trip.
   */
  public List<Act> listOf(Collection<Subject> subjects, Viewer viewer) {
    return subjects.isEmpty() ? List.of() : read(store.listOf(subjects, viewer), viewer);
  }

  /**
   * What a subject had come to by the acts that a viewer may read. One round trip.
   *
   * @param knownAt read as it was known then; null for all that has been recorded
   * @throws NotFound if the viewer may read no act of it
   */
  public SubjectStatus status(
      Subject subject, LocalDate day, @Nullable Instant knownAt, Viewer viewer) {
    List<Act> acts =
        read(store.listOf(subject, viewer), viewer).stream()
            .filter(act -> knownAt == null || !act.recordedAt().isAfter(knownAt))
            .toList();
    if (acts.isEmpty()) {
      throw new NotFound(subject.family() + "/" + subject.id());
    }
    Optional<Timeline<?>> timeline =
        families.find(subject.family()).flatMap(family -> Life.of(family, acts));
    return SubjectStatus.of(subject, day, knownAt, acts, timeline);
  }
}
