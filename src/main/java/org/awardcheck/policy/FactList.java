package org.awardcheck.policy;

import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** All facts of a policy, in its order; the place of each is where {@code Answers} keep its value. */
public final class FactList implements Iterable<Fact> {
    private final List<Fact> list;
    private final Map<String, Integer> positions = new HashMap<>();
    private final Fact topicFact;
    private final int topicFactPosition;
    private final int[] topicPositions;

    /**
     * @param topicFact the one of the facts whose options are the topics
     * @throws IllegalArgumentException if two facts share an id, or a fact belongs to a topic that does not exist
     */
    public FactList(List<Fact> list, Fact topicFact) {
        this.list = List.copyOf(list);
        for (int i = 0; i < this.list.size(); i++) {
            if (positions.put(this.list.get(i).id(), i) != null) {
                throw new IllegalArgumentException("two facts are called " + this.list.get(i).id());
            }
        }
        this.topicFact = topicFact;
        this.topicFactPosition = positionOf(topicFact);
        this.topicPositions = this.list.stream()
                .mapToInt(fact -> fact.topic().map(topicFact::positionOf).orElse(-1)).toArray();
    }

    /** The fact whose options are the topics; a topic that its answer leaves out answers that topic's facts. */
    public Fact topicFact() {
        return topicFact;
    }

    /** The place of the fact whose options are the topics. */
    public int topicFactPosition() {
        return topicFactPosition;
    }

    /** The place of a fact's topic among the topics, or -1 if the fact at this place belongs to none. */
    public int topicPosition(int position) {
        return topicPositions[position];
    }

    public int size() {
        return list.size();
    }

    public Fact get(int position) {
        return list.get(position);
    }

    /** The fact with this id, or nothing. */
    public Optional<Fact> find(String id) {
        return Optional.ofNullable(positions.get(id)).map(list::get);
    }

    /**
     * The place of a fact.
     *
     * @throws IllegalArgumentException if the policy has no such fact
     */
    public int positionOf(Fact fact) {
        Integer position = positions.get(fact.id());
        if (position == null) {
            throw new IllegalArgumentException("the policy has no fact " + fact.id());
        }
        return position;
    }

    public Stream<Fact> stream() {
        return list.stream();
    }

    @Override
    public Iterator<Fact> iterator() {
        return list.iterator();
    }
}
