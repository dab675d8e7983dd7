package city.hansa.texts.life;

import city.hansa.acts.Reason;
import city.hansa.engine.text.Text;
import city.hansa.engine.text.tree.Difference;
import city.hansa.engine.text.tree.SameTree;
import city.hansa.instruments.life.AgreedTexts;
import city.hansa.texts.TextState;
import city.hansa.texts.TextVersion;
import city.hansa.texts.store.Contents;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Whether the text of an instrument stands in all its languages, clause by clause the same. */
@Component
class Agreement implements AgreedTexts {
  /** Places of one pair of languages that are named; whoever mends them asks again. */
  private static final int MOST = 5;

  private final OnRecord onRecord;
  private final Contents contents;

  Agreement(OnRecord onRecord, Contents contents) {
    this.onRecord = onRecord;
    this.contents = contents;
  }

  /** Where nobody has said which languages are authentic, those of the texts marked so. */
  @Override
  public List<Reason> missing(String instrument, List<String> languages, String office) {
    List<TextVersion> all = onRecord.versions(instrument, office);
    List<String> needed =
        languages.isEmpty()
            ? all.stream()
                .filter(each -> each.authentic() && !each.is(TextState.WITHDRAWN))
                .map(each -> each.id().language())
                .distinct()
                .toList()
            : languages;
    List<Reason> reasons = new ArrayList<>();
    List<TextVersion> agreed = new ArrayList<>();
    for (String language : needed) {
      List<TextVersion> own =
          all.stream()
              .filter(each -> each.id().language().equals(language) && each.is(TextState.AGREED))
              .toList();
      if (own.isEmpty()) {
        reasons.add(Reason.rule("type", "texts.refused.noAgreed", language));
      } else if (own.size() > 1) {
        reasons.add(Reason.rule("type", "texts.refused.severalAgreed", language, own.size()));
      } else if (!own.getFirst().authentic()) {
        reasons.add(
            Reason.rule(
                "type", "texts.refused.notAuthentic", language, own.getFirst().id().toString()));
      } else {
        agreed.add(own.getFirst());
      }
    }
    for (int i = 1; i < agreed.size(); i++) {
      reasons.addAll(differences(agreed.getFirst(), agreed.get(i)));
    }
    return reasons;
  }

  private List<Reason> differences(TextVersion one, TextVersion other) {
    Text first = contents.find(one.sha256()).orElseThrow();
    Text second = contents.find(other.sha256()).orElseThrow();
    return SameTree.differences(first, second).stream()
        .limit(MOST)
        .map(each -> reason(each, one.id().language(), other.id().language()))
        .toList();
  }

  private static Reason reason(Difference at, String one, String other) {
    return Reason.rule(
        "type",
        "texts.refused.tree." + at.what().name(),
        at.address(),
        one,
        at.one(),
        other,
        at.other());
  }
}
