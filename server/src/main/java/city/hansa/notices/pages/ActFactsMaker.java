package city.hansa.notices.pages;

import city.hansa.acts.Act;
import city.hansa.acts.ActType;
import city.hansa.acts.Evidence;
import city.hansa.acts.Families;
import city.hansa.acts.Field;
import city.hansa.acts.words.Wording;
import city.hansa.engine.ledger.json.CanonicalJson;
import city.hansa.engine.ledger.json.Json;
import city.hansa.kernel.Visibility;
import city.hansa.notices.pages.NoticePage.Fact;
import city.hansa.site.Site;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a notice says of an act: by whom, on what authority, what, and where its receipt is. */
@Component
class ActFactsMaker {
  private final Families families;

  ActFactsMaker(Families families) {
    this.families = families;
  }

  List<Fact> of(Act act, Wording words) {
    List<Fact> facts = new ArrayList<>();
    Site site = words.site();
    facts.add(actor("notices.act.by", act.actor(), words));
    if (act.onBehalfOf() != null) {
      facts.add(actor("notices.act.behalf", act.onBehalfOf(), words));
    }
    if (act.by() != null) {
      String name = act.by().name();
      add(
          facts,
          site,
          "notices.act.hand",
          name == null ? act.by().role() : name + ", " + act.by().role());
    }
    add(facts, site, "notices.act.authority", act.authority());
    add(facts, site, "notices.act.madeOn", words.date(act.madeOn()));
    add(
        facts,
        site,
        "notices.act.receivedOn",
        act.receivedOn() == null ? null : words.date(act.receivedOn()));
    add(facts, site, "notices.act.place", act.place());
    add(facts, site, "notices.act.text", act.textVersion());
    content(facts, act, words);
    add(facts, site, "notices.act.conditions", act.conditions());
    standing(facts, act, words);
    facts.add(
        new Fact(
            site.t("notices.act.number"),
            site.t("notices.act.link", site.number(act.number())),
            "/acts/" + act.number()));
    return facts;
  }

  private void standing(List<Fact> facts, Act act, Wording words) {
    Site site = words.site();
    facts.add(
        new Fact(
            site.t("notices.act.standing"),
            site.t(
                "notices.act.entered", words.standing(act.standing()), words.actor(act.office())),
            null));
    for (Evidence evidence : act.evidence()) {
      String at = evidence.at() == null ? "" : ", " + evidence.at();
      facts.add(
          new Fact(
              site.t("notices.act.evidence"),
              evidence.source() + at,
              "/sources/" + site.encode(evidence.source())));
    }
    if (act.visibility() != Visibility.PUBLIC) {
      add(facts, site, "notices.act.visibility", words.visibility(act.visibility()));
    }
  }

  private static Fact actor(String key, String id, Wording words) {
    // This register itself tells what it ships with, and is no actor.
    String address = words.names().containsKey(id) ? words.site().href("/actors/" + id) : null;
    return new Fact(words.site().t(key), words.actor(id), address);
  }

  private static void add(List<Fact> facts, Site site, String key, @Nullable String value) {
    if (value != null) {
      facts.add(new Fact(site.t(key), value, null));
    }
  }

  /** In the order of the form; what this version does not know comes last, as it is. */
  private void content(List<Fact> facts, Act act, Wording words) {
    Map<String, Json> unknown = new LinkedHashMap<>(act.payload().values());
    ActType type = families.findType(act.type()).orElse(null);
    for (Field field : type == null ? List.<Field>of() : type.fields()) {
      Json value = unknown.remove(field.name());
      if (value != null) {
        facts.add(fact(Objects.requireNonNull(type), field, value, words));
      }
    }
    unknown.forEach((name, value) -> facts.add(new Fact(name, plain(value), null)));
  }

  private static Fact fact(ActType type, Field field, Json value, Wording words) {
    String text = plain(value);
    return switch (field.kind()) {
      case ACTOR ->
          new Fact(
              words.field(type, field), words.actor(text), words.site().href("/actors/" + text));
      case CHOICE -> new Fact(words.field(type, field), words.choice(type.family(), text), null);
      default -> new Fact(words.field(type, field), text, null);
    };
  }

  private static String plain(Json value) {
    return value instanceof Json.Text(String text) ? text : CanonicalJson.text(value);
  }
}
