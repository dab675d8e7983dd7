package city.hansa.lists.plan;

import city.hansa.lists.Settings;
import city.hansa.lists.store.EntryStore.End;
import city.hansa.lists.store.EntryStore.Entry;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The subjects of acts that the rows of a list are about, and their two ends. */
final class Subjects {
  private final Settings settings;

  Subjects(Settings settings) {
    this.settings = settings;
  }

  /** Who acts: the member, or the first end; null while nobody is chosen. */
  @Nullable String first(Entry entry) {
    return settings.ties() && !settings.own().isEmpty() ? settings.own() : actor(entry.first());
  }

  /** The network, or the other end; null while nobody is chosen. */
  @Nullable String second(Entry entry) {
    return settings.ties() ? actor(entry.second()) : settings.network();
  }

  private static @Nullable String actor(@Nullable End end) {
    return end == null ? null : end.actor();
  }

  String of(String first, String second) {
    if (!settings.ties()) {
      return second + "~" + first;
    }
    boolean inOrder = first.compareTo(second) <= 0;
    return settings.tieKind().toLowerCase(Locale.ROOT)
        + "~"
        + (inOrder ? first + "~" + second : second + "~" + first);
  }

  /** The ends of a subject, as {@link #of} takes them. */
  static String[] ends(boolean ties, String subject) {
    String[] parts = subject.split("~", -1);
    return ties ? new String[] {parts[1], parts[2]} : new String[] {parts[1], parts[0]};
  }
}
