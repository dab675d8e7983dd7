package city.hansa.instruments.roll;

import city.hansa.engine.register.effect.Circle;
import city.hansa.engine.register.effect.Consent;
import city.hansa.engine.register.effect.EffectRule;
import city.hansa.engine.register.effect.EffectRule.Effect;
import city.hansa.instruments.Terms;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** When a rule of effect is met by those in a roll, at the earliest and at the latest. */
record Met(Optional<Effect> soonest, Optional<Effect> latest) {

  /** The same for all days; by identity, for as long as the roll is kept elsewhere. */
  private static final Cache<Roll, Map<Asked, Met>> KNOWN =
      Caffeine.newBuilder().weakKeys().maximumSize(200).build();

  private record Asked(EffectRule rule, boolean invited) {}

  /** O(n log n) in the participants, once for a roll. */
  static Met of(Roll roll, Terms terms, EffectRule rule) {
    Map<Asked, Met> known =
        Objects.requireNonNull(KNOWN.get(roll, any -> new ConcurrentHashMap<>()));
    return known.computeIfAbsent(
        new Asked(rule, terms.is("circle", "INVITED")), any -> read(roll, terms, rule));
  }

  private static Met read(Roll roll, Terms terms, EffectRule rule) {
    Circle circle = InEffect.circle(terms, roll);
    List<Consent> consents = Consents.of(roll);
    return new Met(rule.soonest(circle, consents), rule.latest(circle, consents));
  }
}
