# Facts that a rule can be about
[when]there is a claim = $claim : Claim( )
[when]there is an account = $account : Account( )
[when]there is a sentence = $sentence : Sentence( )
[when]two claims are about the same thing = $comparison : Comparison( )
[when]the figures of a claim do not add up = Reckoning( $claim : claim, $stated : stated, $reckoned : reckoned )
[when]a fact-checker has called a claim {verdict} = Evidence( $claim : claim, verdict == {verdict} )

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

# How much the claim needs a source
[when]- that must have a source = checkWorthiness == HIGH
[when]- that should have a source = checkWorthiness in (MIDDLE, HIGH)
[when]- that anybody could see or look up = checkWorthiness == LOW
[when]- for which reporters mostly name a source = sourceNeed >= 0.5
[when]- for which reporters name a source in {part} of all cases or more = sourceNeed >= {part}

# What fact-checkers know of the claim
[when]nobody has verified it = not Evidence( claim == $claim, verdict == VERIFIED )
[when]no fact-checker has a verdict on it = not Evidence( claim == $claim )
[when]a fact-checker has called it {verdict} = exists Evidence( claim == $claim, verdict == {verdict} )

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
[when]- that states one figure = quantities.size == 1
[when]- that states several figures = quantities.size > 1
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
[when]- that asks = stance == ASKS
[when]- that names no party = parties.size == 0
[when]- that names a party = parties.size > 0
[when]- that is longer than {figure} signs = text.length() > {figure}

# Where a claim or sentence stands
[when]- in the headline = paragraph == 0
[when]- in the body = paragraph != 0
[when]- in the first paragraph = paragraph == 1
[when]- in the first {figure} paragraphs = paragraph > 0, paragraph <= {figure}
[when]- under the heading "{heading}" = section == "{heading}"
[when]nothing in the body stands before it = not Sentence( paragraph > 0, number < $claim.sentence )

# How far the claim is from its source
[when]- whose source comes {figure} words later or more = wordsBeforeSource >= {figure}
[when]- whose source stands in another sentence = sentencesFromSource > 0
[when]- whose speaker is never introduced = sourceKind == NAMED, sourceIntroduced < 0, $source : sourceName
[when]- whose speaker is introduced later = sentence < sourceIntroduced, $source : sourceName

# Sentences
[when]- in which nobody speaks = attributed == false
[when]- in which somebody speaks = attributed == true
[when]- that contains the words "{words}" = text.mentions("{words}")
[when]- that does not contain the words "{words}" = !text.mentions("{words}")
[when]- that spells a name otherwise than before = spellings != "", $names : spellings
[when]- that gives somebody another office than before = offices != "", $offices : offices
[when]- that gives somebody another age than before = ages != "", $ages : ages
[when]some sentence contains the words "{words}" = exists Sentence( text.mentions("{words}") )
[when]no sentence contains the words "{words}" = not Sentence( text.mentions("{words}") )

# Words of the lexicons
[when]its verb is listed in "{lexicon}" = Term( lexicon == "{lexicon}", term == $cue, $plain : value )
[when]its source is listed in "{lexicon}" = Term( lexicon == "{lexicon}", term == $source.toLowerCase(), $plain : value )
[when]it contains a word of "{lexicon}" = Term( lexicon == "{lexicon}", $claim.text.mentions(term), $word : term, $plain : value )
[when]its source contains a word of "{lexicon}" = Term( lexicon == "{lexicon}", $source.mentions(term), $word : term, $plain : value )
[when]the sentence contains a word of "{lexicon}" = Term( lexicon == "{lexicon}", $sentence.text.mentions(term), $word : term, $plain : value )
[when]some word of "{lexicon}" stands in the article = exists Term( lexicon == "{lexicon}" )
[when]no word of "{lexicon}" stands in the article = not Term( lexicon == "{lexicon}" )

# Two claims
[when]- that share {part} of their words or more = overlap >= {part}
[when]- that share less than {part} of their words = overlap < {part}
[when]- that speak for a contradiction by {part} or more = strength >= {part}
[when]- that speak for a contradiction by less than {part} = strength < {part}
[when]- whose figures cannot both be true = number == CONFLICT, $first : firstNumber, $second : secondNumber
[when]- of which one denies what the other says = denial == CONFLICT
[when]- of which one calls untrue what the other says = refutation == CONFLICT
[when]- of which one negates what the other says = polarity == CONFLICT
[when]- whose figures agree = number == AGREE, $first : firstNumber, $second : secondNumber
[when]- that nothing else sets apart = apart == 0
[when]- that {figure} other things set apart at most = apart <= {figure}
[when]- that turn on opposite words = antonym == CONFLICT, $words : antonyms
[when]- that name different days = date == CONFLICT
[when]- that name different places = place == CONFLICT
[when]- that name different people = actor == CONFLICT
[when]- from different accounts = first.account != second.account
[when]- from different sources = sameSource == false
[when]- from different voices = acrossVoices == true
[when]- of which the first stands in the headline = first.paragraph == 0, second.paragraph != 0
[when]- of which the first stands in the first paragraph = first.paragraph == 1, second.paragraph > 1
[when]- of which nobody stands behind the first = first.attribution == null
[when]- of which nobody stands behind the second = second.attribution == null
[when]- of which somebody stands behind the first = first.attribution != null, $firstSource : first.sourceName
[when]- of which somebody stands behind the second = second.attribution != null, $secondSource : second.sourceName
[when]- of which the first is in question = $claim : first
[when]- of which the second is in question = $claim : second

# Accounts
[when]- that is never quoted = quoted == 0
[when]- that is named {figure} times or more = named >= {figure}, $party : party
[when]another account is quoted {figure} times or more = exists Account( quoted >= {figure}, party != $party )

# What the rule reports; {name} in a message shows what was found
[then]report "{message}" = desk.report($claim, "{message}");
[then]report of the sentence "{message}" = desk.report($sentence, "{message}");
[then]report of the account "{message}" = desk.report($account, "{message}");
[then]report a contradiction of {kind} "{message}" = desk.contradiction($comparison, {kind}, "{message}");
