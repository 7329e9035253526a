# Facts that a rule can be about
[when]there is a claim = $claim : Claim( )
[when]there is an account = $account : Account( )
[when]two claims are about the same thing = $comparison : Comparison( )

# Who stands behind the claim
[when]- that nobody stands behind = attribution == null
[when]- that somebody stands behind = attribution != null, $source : sourceName, $cue : cue
[when]- from an anonymous source = sourceKind == ANONYMOUS, $source : sourceName
[when]- from a named source = sourceKind == NAMED, $source : sourceName
[when]- from an organisation = sourceKind == ORGANISATION, $source : sourceName
[when]- from a document = sourceKind == DOCUMENT, $source : sourceName
[when]- from somebody whom a passive hides = sourceKind == UNSPECIFIED
[when]- that somebody else passes on = via != null, $source : sourceName, $carrier : carrier
[when]- that belongs to an account of a party = account != "author"

# How it is said
[when]- that is asserted = stance == ASSERTS
[when]- that is denied = stance == DENIES
[when]- that is doubted = stance == DOUBTS
[when]- that is announced as an intention = stance == INTENDS
[when]- that is quoted word for word = quotation == DIRECT
[when]- that is quoted in part = quotation == MIXED
[when]- that is not quoted = quotation == NONE
[when]- that is hedged = hedges.size > 0
[when]- that is not hedged = hedges.size == 0
[when]- that says what is not so = polarity == NEGATIVE
[when]- with the verb "{verb}" = cue == "{verb}"
[when]- without the verb "{verb}" = cue != "{verb}"

# What it says
[when]- that states a figure = quantities.size > 0
[when]- that states no figure = quantities.size == 0
[when]- that gives a date = dates.size > 0
[when]- that gives no date = dates.size == 0
[when]- that states a statistic = kinds contains STATISTIC
[when]- that states no statistic = kinds not contains STATISTIC
[when]- that counts victims = kinds contains CASUALTIES
[when]- that counts no victims = kinds not contains CASUALTIES
[when]- that accuses somebody = kinds contains ACCUSATION
[when]- that accuses nobody = kinds not contains ACCUSATION
[when]- that predicts something = kinds contains PREDICTION
[when]- that predicts nothing = kinds not contains PREDICTION
[when]- that judges = kinds contains EVALUATION
[when]- that does not judge = kinds not contains EVALUATION
[when]- that claims a first, a most or an only = kinds contains SUPERLATIVE
[when]- that leans on research = kinds contains RESEARCH
[when]- that says "{words}" = text.mentions("{words}")
[when]- that does not say "{words}" = !text.mentions("{words}")
[when]- that is longer than {figure} signs = text.length() > {figure}

# Where it stands
[when]- in the headline = place == TITLE
[when]- in the body = place == BODY

# Words of the lexicons
[when]its verb is listed in "{lexicon}" = Term( lexicon == "{lexicon}", term == $cue, $plain : value )
[when]its source is listed in "{lexicon}" = Term( lexicon == "{lexicon}", term == $source.toLowerCase(), $plain : value )

# Two claims
[when]- that share {part} of their words or more = overlap >= {part}
[when]- that share less than {part} of their words = overlap < {part}
[when]- that speak for a contradiction by {part} or more = strength >= {part}
[when]- that speak for a contradiction by less than {part} = strength < {part}
[when]- whose figures cannot both be true = number == CONFLICT, $first : firstNumber, $second : secondNumber
[when]- of which one denies what the other says = denial == CONFLICT
[when]- of which one calls untrue what the other says = refutation == CONFLICT
[when]- of which one negates what the other says = polarity == CONFLICT
[when]- that turn on opposite words = antonym == CONFLICT, $words : antonyms
[when]- that name different days = date == CONFLICT
[when]- that name different places = place == CONFLICT
[when]- that name different people = actor == CONFLICT
[when]- from different accounts = first.account != second.account
[when]- from different sources = sameSource == false

# Accounts
[when]- that is never quoted = quoted == 0
[when]- that is named {figure} times or more = named >= {figure}, $party : party
[when]another account is quoted {figure} times or more = exists Account( quoted >= {figure}, party != $party )

# What the rule reports; {name} in a message shows what was found
[then]report "{message}" = desk.report($claim, "{message}");
[then]report of the account "{message}" = desk.report($account, "{message}");
[then]report a contradiction of {kind} "{message}" = desk.contradiction($comparison, {kind}, "{message}");
