package city.hansa.engine.names.linking;

import java.util.List;
import java.util.Map;

/**
 * A Latin key as it sounds, so that spellings that only write the same sounds differently become
 * the same: doubled letters, blanks, mute h, y and j for i, transcriptions of Cyrillic, Greek and
 * Arabic, ch, tx and cz. Keeps the vowels, so it says far more than a {@link Skeleton}.
 */
final class Sounding {

  private static final Map<Character, List<String>> GROUPS =
      Map.of(
          'c', List.of("ch>c", "cz>c", "cs>c", "ck>k"),
          't', List.of("tsch>c", "tch>c", "tx>c", "th>t"),
          's', List.of("sch>s", "sh>s", "sz>s"),
          'z', List.of("zh>s"),
          'p', List.of("ph>f"),
          'k', List.of("kh>h"),
          'g', List.of("gk>g", "gh>g"),
          'o', List.of("ou>u", "oe>o"),
          'u', List.of("ue>u"),
          'a', List.of("ae>a"));

  private Sounding() {}

  static String of(String key) {
    StringBuilder sounds = new StringBuilder(key.length());
    for (int i = 0; i < key.length(); ) {
      String group = group(key, i);
      char sound = group.isEmpty() ? sound(key.charAt(i)) : group.charAt(group.length() - 1);
      i += group.isEmpty() ? 1 : group.length() - 2;
      boolean mute = sound == ' ' || sound == 'h' && !sounds.isEmpty();
      if (!mute && (sounds.isEmpty() || sounds.charAt(sounds.length() - 1) != sound)) {
        sounds.append(sound);
      }
    }
    return sounds.toString();
  }

  private static String group(String key, int at) {
    for (String each : GROUPS.getOrDefault(key.charAt(at), List.of())) {
      if (key.startsWith(each.substring(0, each.length() - 2), at)) {
        return each;
      }
    }
    return "";
  }

  private static char sound(char letter) {
    return switch (letter) {
      case 'c', 'q' -> 'k';
      case 'y', 'j' -> 'i';
      case 'w' -> 'v';
      case 'z', 'x' -> 's';
      default -> letter;
    };
  }
}
