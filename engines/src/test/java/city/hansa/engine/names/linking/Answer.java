package city.hansa.engine.names.linking;

import java.util.Locale;

/**
 * What came of a labelled name.
 *
 * @param truth ordinal, -1 if the gazetteer has no such place
 * @param strange whether the place of the label bears no name like what was written, while the
 *     first choice is called exactly so
 */
record Answer(Labelled row, int truth, boolean strange, Link link) {

  static Answer of(Labelled row, int truth, Case matter, Link link, Roster roster) {
    String core = matter.readings.core();
    boolean exact =
        !link.choices().isEmpty()
            && matter.claims.stream()
                .anyMatch(
                    each -> each.actor == link.choices().getFirst().actor() && each.isPlain());
    return new Answer(row, truth, truth >= 0 && exact && !bears(truth, core, roster), link);
  }

  private static boolean bears(int actor, String core, Roster roster) {
    for (int name = roster.firstNames()[actor]; name < roster.firstNames()[actor + 1]; name++) {
      String key = roster.key(name);
      if (key.contains(core) || core.contains(key)) {
        return true;
      }
    }
    return false;
  }

  /** The same where nothing below a probability is taken. */
  Answer from(double accept) {
    boolean open = isTaken() && probability() < accept;
    Link decided =
        new Link(
            open ? Decision.OPEN : link.decision(),
            link.choices(),
            link.nobody(),
            link.why(),
            link.alike(),
            link.notes());
    return new Answer(row, truth, strange, decided);
  }

  double probability() {
    return link.choices().isEmpty() ? 0 : link.choices().getFirst().probability();
  }

  boolean isTaken() {
    return link.decision() == Decision.ACCEPT;
  }

  boolean hasPlace() {
    return truth >= 0;
  }

  boolean firstRight() {
    return rightAmong(1);
  }

  boolean rightAmong(int most) {
    return link.choices().stream().limit(most).anyMatch(choice -> choice.actor() == truth);
  }

  /** One line: what came of it, what was written, who was meant, and the choices. */
  String told(World world) {
    Roster roster = world.linker().known().roster();
    String result = firstRight() ? "ok" : !hasPlace() ? "UNKNOWN" : rightAmong(5) ? "TOP5" : "MISS";
    StringBuilder line =
        new StringBuilder(
            String.format(
                Locale.ROOT,
                "%s %.3f %s %s | %s | %s %s | %s",
                result,
                probability(),
                link.decision(),
                link.why(),
                row.name().strip(),
                row.country(),
                row.network(),
                row.id()));
    line.append(hasPlace() ? " " + roster.key(roster.firstNames()[truth]) : "");
    for (Choice choice : link.choices()) {
      String main = roster.key(roster.firstNames()[choice.actor()]);
      String id = world.ids().get(choice.actor());
      line.append(
          String.format(
              Locale.ROOT, " ; %s %s(%s) %.3f", id, choice.name(), main, choice.probability()));
    }
    return line.toString();
  }
}
