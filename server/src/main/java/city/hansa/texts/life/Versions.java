package city.hansa.texts.life;

import city.hansa.acts.Act;
import city.hansa.texts.TextVersion;
import city.hansa.texts.VersionId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Puts acts about texts together by what they are about. */
public final class Versions {

  private Versions() {}

  /**
   * The newest version first, its languages in the order of their tags.
   *
   * @param acts of some family of versions, in the order of the log
   */
  public static List<TextVersion> of(List<Act> acts) {
    Map<VersionId, List<Act>> byVersion = new TreeMap<>();
    for (Act act : acts) {
      VersionId.parse(act.matter().id())
          .ifPresent(id -> byVersion.computeIfAbsent(id, any -> new ArrayList<>()).add(act));
    }
    List<TextVersion> versions = new ArrayList<>();
    byVersion.forEach((id, own) -> TextVersion.of(id, own).ifPresent(versions::add));
    return versions;
  }
}
