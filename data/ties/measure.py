#!/usr/bin/env python3
"""How often the matching finds an item of Wikidata without the pairs that prove it. Usage: python3 measure.py

The truth is what two or more pairs of Wikipedia hold. Each such item is scored anew with its own pairs hidden, by its
name, its size and the states of its partners alone.
"""
from gazetteer import HERE, Gazetteer
from matching import Lists, Matching, answers, places_of
from neighbours import Pairs, Resolver


class Hidden(dict):
    def __missing__(self, place):
        return ()


def main():
    gazetteer = Gazetteer()
    lists = Lists(HERE / "raw", gazetteer)
    matching = Matching(gazetteer, lists, answers(HERE / "raw"))
    pairs = Pairs(places_of(lists.towns, matching.town_place), matching.country)
    resolver = Resolver(matching.items, matching.item_links, pairs)
    resolver.belief = matching.item_belief
    truth = {q: s for q, s in matching.item_place.items() if resolver.supported(q, s) >= 2}
    pairs.partners = Hidden()
    for sure in (0.5, 0.7, 0.8, 0.9, 0.95):
        taken = right = 0
        for item, place in truth.items():
            belief = resolver.share({p.slug: resolver.score(item, p) for p in matching.items[item]})
            best = max(belief, key=belief.get)
            if belief[best] >= sure:
                taken += 1
                right += best == place
        print(f"sure by {sure}: {right} of {taken} right, of {len(truth)}")


if __name__ == "__main__":
    main()
