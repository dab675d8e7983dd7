package city.hansa.engine.names.linking;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Writes out what is customarily cut short in names of places. */
final class Abbreviations {

  private static final int MOST = 12;

  private static final Map<String, List<String>> KNOWN =
      Map.ofEntries(
          Map.entry("st", List.of("saint", "sankt", "sint", "sent")),
          Map.entry("ste", List.of("sainte")),
          Map.entry("sto", List.of("santo")),
          Map.entry("sta", List.of("santa")),
          Map.entry("sv", List.of("sveti", "svaty", "sveta")),
          Map.entry("s", List.of("san", "sao", "saint", "santa", "sant")),
          Map.entry("ss", List.of("santi")),
          Map.entry("snt", List.of("sant")),
          Map.entry("saint", List.of("st", "sankt", "sint")),
          Map.entry("sankt", List.of("st")),
          Map.entry("sint", List.of("st")),
          Map.entry("cd", List.of("ciudad")),
          Map.entry("gral", List.of("general")),
          Map.entry("pto", List.of("puerto")),
          Map.entry("pte", List.of("puente")),
          Map.entry("vla", List.of("villa")),
          Map.entry("mt", List.of("mount", "mont")),
          Map.entry("ft", List.of("fort")),
          Map.entry("ag", List.of("agios", "agia", "agioi")),
          Map.entry("ayios", List.of("agios")),
          Map.entry("ayia", List.of("agia")),
          Map.entry("aghios", List.of("agios")),
          Map.entry("n", List.of("nea", "nova", "novi", "north")),
          Map.entry("b", List.of("buyuk", "bad")),
          Map.entry("k", List.of("kucuk")),
          Map.entry("v", List.of("velika", "veliki", "velke")),
          Map.entry("m", List.of("mala", "mali")),
          Map.entry("dr", List.of("doctor")),
          Map.entry("cnel", List.of("coronel")),
          Map.entry("tte", List.of("teniente")),
          Map.entry("pdte", List.of("presidente")),
          Map.entry("pres", List.of("presidente")),
          Map.entry("gov", List.of("governador")),
          Map.entry("eng", List.of("engenheiro")),
          Map.entry("nth", List.of("north")),
          Map.entry("upon", List.of("on")),
          Map.entry("a", List.of("am", "an der")),
          Map.entry("d", List.of("der", "de")),
          Map.entry("o", List.of("ob")),
          Map.entry("u", List.of("unter")),
          Map.entry("i", List.of("im", "in")));

  private Abbreviations() {}

  /** The key with each of its abbreviated words written out, all at once or one by one. */
  static List<String> expanded(String key) {
    List<String> built = new ArrayList<>(List.of(""));
    boolean found = false;
    for (String word : key.split(" ", -1)) {
      List<String> forms = KNOWN.getOrDefault(word, List.of());
      found |= !forms.isEmpty();
      List<String> longer = new ArrayList<>();
      for (String head : built) {
        longer.add(joined(head, word));
        for (String form : forms) {
          if (longer.size() < MOST) {
            longer.add(joined(head, form));
          }
        }
      }
      built = longer;
    }
    return found ? built.subList(1, built.size()) : List.of();
  }

  private static String joined(String head, String word) {
    return head.isEmpty() ? word : head + " " + word;
  }
}
