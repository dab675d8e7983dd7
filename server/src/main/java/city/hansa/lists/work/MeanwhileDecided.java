package city.hansa.lists.work;

import city.hansa.kernel.Refused;

/** Somebody else has decided a name since its page was shown. */
public final class MeanwhileDecided extends Refused {
  private static final long serialVersionUID = 1L;

  MeanwhileDecided() {
    super(Why.CONFLICT, "lists.refused.meanwhile");
  }
}
