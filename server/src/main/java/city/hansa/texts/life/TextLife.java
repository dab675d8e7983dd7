package city.hansa.texts.life;

import static city.hansa.texts.TextState.AGREED;
import static city.hansa.texts.TextState.CORRECTED;
import static city.hansa.texts.TextState.DRAFT;
import static city.hansa.texts.TextState.PROPOSED;
import static city.hansa.texts.TextState.WITHDRAWN;

import city.hansa.engine.register.fold.Lifecycle;
import city.hansa.texts.TextState;

/** The names of acts about texts and of their fields, and what a version goes through. */
public final class TextLife {
  public static final String NAME = "text";
  public static final String PROPOSE = "text.propose";
  public static final String AGREE = "text.agree";
  public static final String WITHDRAW = "text.withdraw";
  public static final String CORRECT = "text.correct";
  public static final String MARK = "text.markCommitment";

  public static final String INSTRUMENT = "instrument";
  public static final String VERSION = "version";
  public static final String LANGUAGE = "language";
  public static final String SHA256 = "sha256";
  public static final String AUTHENTIC = "authentic";
  public static final String BECAUSE = "because";
  public static final String REPLACED_BY = "replacedBy";
  public static final String AMENDMENT = "AMENDMENT";
  public static final String CORRECTION = "CORRECTION";

  public static final Lifecycle<TextState> TABLE =
      Lifecycle.of(NAME, DRAFT)
          .on(PROPOSE, 10)
          .from(DRAFT)
          .to(PROPOSED)
          .on(AGREE, 20)
          .from(PROPOSED)
          .to(AGREED)
          .on(MARK, 30)
          .from(PROPOSED, AGREED, CORRECTED)
          .stay()
          .on(WITHDRAW, 40)
          .from(PROPOSED, AGREED)
          .to(WITHDRAWN)
          .on(CORRECT, 50)
          .from(AGREED)
          .to(CORRECTED)
          .build();

  private TextLife() {}
}
