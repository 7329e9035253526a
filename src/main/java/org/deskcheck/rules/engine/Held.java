package org.deskcheck.rules.engine;

import java.util.List;
import org.drools.model.Constraint;
import org.drools.model.Variable;
import org.drools.model.constraints.AbstractSingleConstraint;
import org.drools.model.functions.Predicate1;
import org.drools.model.functions.Predicate2;
import org.drools.model.functions.Predicate3;
import org.drools.model.functions.Predicate4;
import org.drools.model.functions.Predicate5;
import org.drools.model.functions.PredicateInformation;
import org.drools.model.functions.PredicateN;
import org.drools.model.impl.ModelComponent;

/**
 * A condition as Drools asks it. Conditions with one id on the same facts are asked once for all rules that
 * share them.
 */
@SuppressWarnings({"rawtypes", "serial"}) // So are the types that it is made for; no model is ever written anywhere.
final class Held extends AbstractSingleConstraint {

    private final Variable[] variables;
    private final PredicateN predicate;

    /** @param variables what the predicate is given, in order */
    Held(String id, List<Variable<?>> variables, PredicateN predicate) {
        super(id, PredicateInformation.EMPTY_PREDICATE_INFORMATION);
        this.variables = variables.toArray(new Variable[0]);
        this.predicate = predicate;
    }

    @Override
    public Variable[] getVariables() {
        return variables;
    }

    @Override
    public PredicateN getPredicate() {
        return predicate;
    }

    @Override
    public Predicate1 getPredicate1() {
        return new Of1(predicate);
    }

    @Override
    public Predicate2 getPredicate2() {
        return new Of2(predicate);
    }

    @Override
    public Predicate3 getPredicate3() {
        return new Of3(predicate);
    }

    @Override
    public Predicate4 getPredicate4() {
        return new Of4(predicate);
    }

    @Override
    public Predicate5 getPredicate5() {
        return new Of5(predicate);
    }

    @Override
    public Constraint negate() {
        return new Held("!" + getExprId(), List.of(variables), predicate.negate());
    }

    @Override
    public Constraint replaceVariable(Variable before, Variable after) {
        throw new UnsupportedOperationException("Only forall asks for this, and rules have none");
    }

    @Override
    public boolean isEqualTo(ModelComponent other) {
        return other instanceof Held held && held.getExprId().equals(getExprId());
    }

    // Drools wants its functions serialisable. Lambdas that are cannot be in the archive of classes, and making them
    // would take a part of every start.

    private record Of1(PredicateN predicate) implements Predicate1 {
        @Override
        public boolean test(Object a) throws Exception {
            return predicate.test(a);
        }
    }

    private record Of2(PredicateN predicate) implements Predicate2 {
        @Override
        public boolean test(Object a, Object b) throws Exception {
            return predicate.test(a, b);
        }
    }

    private record Of3(PredicateN predicate) implements Predicate3 {
        @Override
        public boolean test(Object a, Object b, Object c) throws Exception {
            return predicate.test(a, b, c);
        }
    }

    private record Of4(PredicateN predicate) implements Predicate4 {
        @Override
        public boolean test(Object a, Object b, Object c, Object d) throws Exception {
            return predicate.test(a, b, c, d);
        }
    }

    private record Of5(PredicateN predicate) implements Predicate5 {
        @Override
        public boolean test(Object a, Object b, Object c, Object d, Object e) throws Exception {
            return predicate.test(a, b, c, d, e);
        }
    }
}
