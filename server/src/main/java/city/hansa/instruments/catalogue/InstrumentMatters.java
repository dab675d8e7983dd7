package city.hansa.instruments.catalogue;

import city.hansa.acts.Subject;
import city.hansa.acts.words.Matter;
import city.hansa.acts.words.Matters;
import city.hansa.instruments.Instrument;
import city.hansa.instruments.life.InstrumentLife;
import city.hansa.kernel.Viewer;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Acts of an instrument, of its participants, texts and corrections name it by its title. */
@Component
class InstrumentMatters implements Matters {
  private static final Set<String> FAMILIES =
      Set.of(InstrumentLife.NAME, "participation", "correction", "text");
  private static final Pattern ID = Pattern.compile("[a-z0-9-]+");

  private final Catalogue catalogue;

  InstrumentMatters(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  @Override
  public Map<Subject, Matter> of(Collection<Subject> subjects, Viewer viewer) {
    Map<Subject, Matter> known = new HashMap<>();
    if (subjects.stream().anyMatch(each -> FAMILIES.contains(each.family()))) {
      Map<String, Instrument> all = catalogue.all(viewer);
      for (Subject subject : subjects) {
        Matcher id = ID.matcher(subject.id());
        if (FAMILIES.contains(subject.family()) && id.lookingAt() && all.containsKey(id.group())) {
          String title = all.get(id.group()).title();
          boolean itself = subject.family().equals(InstrumentLife.NAME);
          known.put(subject, new Matter(title, itself, "/instruments/" + id.group()));
        }
      }
    }
    return known;
  }
}
