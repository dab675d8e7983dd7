package city.hansa.lists.plan;

import city.hansa.imports.Problem;
import city.hansa.lists.BroughtName.Pile;
import city.hansa.lists.Outcome;
import city.hansa.lists.Settings;
import city.hansa.lists.plan.Diff.Named;
import city.hansa.lists.plan.Plan.Refusal;
import city.hansa.lists.store.EntryStore.End;
import city.hansa.lists.store.EntryStore.Entry;
import city.hansa.lists.store.SaidStore.Fate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The rows of a list, parted into those that say whom they mean and those that do not yet. */
final class Rows {
  private static final String BOTH = "BOTH";
  private static final String UNKNOWN = "UNKNOWN";

  final Settings settings;
  final Subjects naming;

  /** Rows that can be used, in their order. */
  final Map<Long, Entry> usable = new LinkedHashMap<>();

  final List<Named> named = new ArrayList<>();

  /** What became of the others. */
  final List<Fate> settled = new ArrayList<>();

  final List<Refusal> refused = new ArrayList<>();

  /** Subjects that a refused row is about: whoever stands there has not left the list. */
  final Set<String> mentioned = new HashSet<>();

  private final Map<String, Set<String>> sayers = new HashMap<>();

  /**
   * @param faulty rows that could not be understood
   */
  Rows(Settings settings, List<Entry> entries, Set<Long> faulty) {
    this.settings = settings;
    this.naming = new Subjects(settings);
    for (Entry entry : entries) {
      add(entry, faulty.contains(entry.row()));
    }
  }

  private void add(Entry entry, boolean faulty) {
    String first = naming.first(entry);
    String second = naming.second(entry);
    if (first == null || second == null) {
      settled.add(new Fate(entry.row(), faulty ? Outcome.REFUSED : waiting(entry), 0));
    } else if (faulty) {
      mentioned.add(naming.of(first, second));
      settled.add(new Fate(entry.row(), Outcome.REFUSED, 0));
    } else if (first.equals(second)) {
      settled.add(new Fate(entry.row(), Outcome.REFUSED, 0));
      refused.add(
          new Refusal(entry.row(), List.of(Problem.of("", name(entry), "lists.row.itself"))));
    } else {
      String subject = naming.of(first, second);
      usable.put(entry.row(), entry);
      String level = entry.level();
      named.add(new Named(entry.row(), subject, level == null ? "" : level));
      sayers.computeIfAbsent(subject, none -> new HashSet<>()).add(first);
    }
  }

  private static Outcome waiting(Entry entry) {
    return isOpen(entry.first()) || isOpen(entry.second()) ? Outcome.OPEN : Outcome.NOBODY;
  }

  private static boolean isOpen(@Nullable End end) {
    return end != null && end.pile() == Pile.OPEN;
  }

  /** As the row writes it, both ends where it has two. */
  static String name(Entry entry) {
    End first = entry.first();
    End second = entry.second();
    String one = first == null ? "" : first.name();
    return second == null ? one : one.isEmpty() ? second.name() : one + " - " + second.name();
  }

  /** Who says that a tie is so: both, where the list has it from either side. */
  String assertedBy(String subject) {
    boolean both = sayers.getOrDefault(subject, Set.of()).size() > 1;
    return both && !settings.assertedBy().equals(UNKNOWN) ? BOTH : settings.assertedBy();
  }
}
