"""Which place each name of a list of pairs means, from the name, its partners, and the pairs of another list.

A name may mean several places. What decides, in this order:
1. pairs of the other list: a candidate whose pair with a candidate of a partner stands there too;
2. how large it is among the candidates, whether the name is its own, and how often the states of the two ends are
   twinned at all (counted on the other list).
A name stays open where no candidate is sure enough, or where another name of the same list has the place already.
"""
import collections
import math

SUPPORT = 7.0  # one pair of the other list weighs as much as a thousand times the people
NONE = 7.3  # the name may mean a place that the gazetteer has not: as likely as one of some 1,500 people ...
NONE_IN_STATE = 4.5  # ... and where the state is known, as one nobody lives in


class Pairs:
    """Pairs of places on the other list, and how often two states are twinned there."""

    def __init__(self, pairs, state_of):
        self.partners = collections.defaultdict(set)
        both, each, total = collections.Counter(), collections.Counter(), 0
        for a, b in pairs:
            self.partners[a].add(b)
            self.partners[b].add(a)
            x, y = state_of(a), state_of(b)
            both[x, y] += 1
            both[y, x] += 1
            each[x] += 1
            each[y] += 1
            total += 1
        self.both, self.each, self.total = both, each, max(total, 1)

    def likely(self, x, y):
        """Logarithm of how much more often the states are twinned than chance; smoothed, between -3 and 3."""
        expected = self.each[x] * self.each[y] / (2 * self.total)
        return max(-3.0, min(3.0, math.log((self.both[x, y] + 0.5 + expected * 0.05) / (expected + 0.5))))


class Resolver:
    """@param candidates: node -> list of Place; links: node -> nodes; pairs: Pairs of the other list, or None"""

    def __init__(self, candidates, links, pairs, none=NONE):
        self.candidates, self.links, self.pairs, self.none = candidates, links, pairs, none
        self.belief = {}
        for node, places in candidates.items():
            self.belief[node] = self.share({p.slug: self.prior(p) for p in places})
        self.state = {p.slug: p.country for places in candidates.values() for p in places}

    @staticmethod
    def prior(place):
        return math.log(place.people + 400) - (0 if place.own else 1.5)

    def share(self, scores):
        """Probabilities that sum to less than one: the rest is that none of them is meant."""
        top = max(scores.values(), default=self.none)
        whole = math.exp(self.none - top) + sum(math.exp(s - top) for s in scores.values())
        return {slug: math.exp(s - top) / whole for slug, s in scores.items()}

    def score(self, node, place):
        total, mixed = self.prior(place), []
        for other in self.links[node]:
            belief = self.belief.get(other, {})
            if not belief:
                continue
            if self.pairs:
                # A partner may itself be in doubt: what counts is the chance that it is the one paired on the other list.
                chance = sum(c for slug, c in belief.items() if slug in self.pairs.partners[place.slug])
                total += SUPPORT * min(1.0, 2 * chance)
                best = max(belief, key=belief.get)
                if belief[best] > 0.5:
                    mixed.append(self.pairs.likely(place.country, self.state[best]))
        if mixed:  # partners tell of one another, so their word counts by its mean, a little more with their number
            total += sum(mixed) / len(mixed) * min(3.0, 1 + math.log(len(mixed)))
        return total

    def run(self, rounds=5):
        for _ in range(rounds):
            self.belief = {node: self.share({p.slug: self.score(node, p) for p in places})
                           for node, places in self.candidates.items()}
        return self.belief

    def supported(self, node, slug):
        """How many partners are, as far as known, paired with the place on the other list."""
        return sum(1 for other in self.links[node]
                   if any(c > 0.5 and s in self.pairs.partners[slug] for s, c in self.belief.get(other, {}).items()))


def accept(belief, threshold, supported, bare=None):
    """node -> slug where sure enough; a place that several names claim goes to the one with more support."""
    claims = collections.defaultdict(list)
    for node, places in belief.items():
        if places:
            slug = max(places, key=places.get)
            if places[slug] >= threshold and (bare is None or bare(node, slug)):
                claims[slug].append((supported(node, slug), places[slug], node))
    taken, beaten = {}, {}
    for slug, nodes in claims.items():
        nodes.sort(key=lambda n: (-n[0], -n[1], n[2]))
        taken[nodes[0][2]] = slug
        for support, _, node in nodes[1:]:
            if support:  # two names of one place, each held by the other list
                taken[node] = slug
            else:
                beaten[node] = nodes[0][2]
    return taken, beaten
