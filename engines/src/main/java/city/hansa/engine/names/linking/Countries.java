package city.hansa.engine.names.linking;

import city.hansa.engine.names.Folding;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Understands a state as it is written: ISO 3166-1 alpha-2 and alpha-3, and names in every language
 * that the Java platform knows (Unicode's CLDR), with a few that people write besides.
 */
final class Countries {

  /** Written, but not understood. */
  static final short UNKNOWN = -1;

  /** Not written. */
  static final short NOT_GIVEN = 0;

  /** A state, then what lies within it or is confused with it. */
  private static final String REALMS_OF =
      "FR:RE,GP,MQ,GF,YT,PM,MF,BL,NC,PF,WF GB:GG,JE,IM,GI,BM,KY US:PR,GU,VI,AS,MP NL:CW,AW,SX,BQ"
          + " FI:AX DK:GL,FO NO:SJ CN:HK,MO RS:XK";

  /** Asked for every name that is looked at: by table. */
  private static final short[] REALMS = realms();

  private static final int MOST_KEPT = 10_000;

  private static final String BESIDES =
      "xk=XK uk=GB united kingdom=GB great britain=GB england=GB scotland=GB wales=GB northern ireland=GB"
          + " el=GR rks=XK kosovo=XK kosova=XK kos=XK holland=NL the netherlands=NL macedonia=MK"
          + " fyrom=MK north macedonia=MK fyr macedonia=MK czech republic=CZ russia=RU usa=US"
          + " united states of america=US south korea=KR republic of korea=KR korea=KR"
          + " north korea=KP palestine=PS palestinian territory=PS palestinian territories=PS"
          + " state of palestine=PS ivory coast=CI viet nam=VN cape verde=CV swaziland=SZ burma=MM"
          + " turkey=TR turkiye=TR turquie=TR moldova=MD republic of moldova=MD syria=SY iran=IR"
          + " laos=LA brunei=BN bolivia=BO venezuela=VE tanzania=TZ congo=CG drc=CD dr congo=CD"
          + " democratic republic of the congo=CD republic of the congo=CG east timor=TL vatican=VA"
          + " holy see=VA bosnia=BA bosnia herzegovina=BA serbia and montenegro=RS yugoslavia=RS"
          + " republic of ireland=IE uae=AE taiwan=TW hong kong=HK macau=MO gambia=GM bahamas=BS"
          + " belorussia=BY byelorussia=BY espana=ES deutschland=DE republica dominicana=DO roc=TW"
          + " czechia=CZ slovak republic=SK hellas=GR suisse=CH eire=IE prc=CN pr china=CN";

  private final Map<String, Short> byKey = new HashMap<>();

  /** What was asked for and is not among the plainer names. */
  private final Map<String, Short> kept = new ConcurrentHashMap<>();

  /** Names in all languages take a second to gather: only when a plainer look has failed. */
  private final Map<String, Short> everywhere = new HashMap<>();

  Countries() {
    for (String code : Locale.getISOCountries()) {
      put(byKey, code, code);
      for (Locale language : new Locale[] {Locale.ENGLISH, Locale.FRENCH, Locale.of("es")}) {
        put(byKey, Locale.of("", code).getDisplayCountry(language), code);
      }
      try {
        put(byKey, Locale.of("", code).getISO3Country(), code);
      } catch (MissingResourceException noThirdLetter) {
        continue;
      }
    }
    for (String pair : BESIDES.split("(?<==[A-Z]{2}) ")) {
      int equals = pair.indexOf('=');
      byKey.put(pair.substring(0, equals), Roster.packed(pair.substring(equals + 1)));
    }
  }

  /** Two letters packed, {@link #NOT_GIVEN} or {@link #UNKNOWN}. */
  short understand(String written) {
    if (written.isBlank()) {
      return NOT_GIVEN;
    }
    String key = Folding.fold(Mojibake.repaired(written));
    Short known = byKey.get(key);
    known = known == null ? kept.get(key) : known;
    if (known == null) {
      known = inAnyLanguage(key);
      if (kept.size() < MOST_KEPT) {
        kept.put(key, known);
      }
    }
    return known;
  }

  /**
   * The state that a folded key names in English, French or Spanish or as people write it besides,
   * or by three letters; {@link #NOT_GIVEN} if none. Two letters are as often a province's.
   */
  short named(String key) {
    boolean code = key.length() < 3 && !key.equals("uk");
    return code ? NOT_GIVEN : byKey.getOrDefault(key, NOT_GIVEN);
  }

  private synchronized short inAnyLanguage(String key) {
    if (everywhere.isEmpty()) {
      for (Locale language : Locale.getAvailableLocales()) {
        if (language.getCountry().isEmpty() && !language.getLanguage().isEmpty()) {
          for (String code : Locale.getISOCountries()) {
            put(everywhere, Locale.of("", code).getDisplayCountry(language), code);
          }
        }
      }
    }
    return everywhere.getOrDefault(key, UNKNOWN);
  }

  private static void put(Map<String, Short> names, String name, String code) {
    String key = Folding.fold(name);
    if (!key.isEmpty()) {
      names.putIfAbsent(key, Roster.packed(code));
    }
  }

  /** Whether an actor of that country lies in the state that was written, if one was. */
  static boolean isWithin(short written, short country) {
    return written <= 0 || areAkin(written, country);
  }

  /** Whether one is a part of the other's state with a code of its own, or they are confused. */
  static boolean areAkin(short one, short other) {
    return one == other || REALMS[index(one)] == REALMS[index(other)];
  }

  private static short[] realms() {
    short[] realms = new short[1 << 15];
    for (int i = 0; i < realms.length; i++) {
      realms[i] = (short) i;
    }
    for (String each : REALMS_OF.split(" ")) {
      for (int at = 3; at < each.length(); at += 3) {
        realms[Roster.packed(each.substring(at, at + 2))] = Roster.packed(each.substring(0, 2));
      }
    }
    return realms;
  }

  private static int index(short country) {
    return country & 0x7FFF;
  }
}
