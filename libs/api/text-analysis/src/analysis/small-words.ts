/** Words that say nothing of what a text is about, in the three languages at once: no language is guessed. Folded. */
const STOP_WORDS = new Set(
  `le la les l un une des du de d au aux en et ou ni mais donc car or ce cet cette ces c s se sa son ses leur leurs mon ma mes
  ton ta tes notre nos votre vos je j tu il elle on nous vous ils elles me m te t lui eux y qu que qui ne n pas plus est sont
  etre ete etait suis sera soit ai as a ont avons avez avoir avait dans sur sous par pour avec sans vers chez entre si comme
  aussi tres tout tous toute toutes meme deja ainsi alors lorsque puis
  de het een en of maar want dus er die dat deze dit der den des te ten ter in op aan bij met zonder voor van naar uit om door
  over onder tot als dan ook niet geen nog al wel zo ik je jij jullie u hij zij ze we wij men mijn jouw uw zijn haar hun ons
  onze is was waren wordt worden werd ben bent heeft heb hebben had zich
  the a an and or but not no of to in on at by for with without from into as is are was were be been being it its this that
  these those there their they them he she his her we us our you your i my me s t if than then so too very has have had will
  would`.split(/\s+/),
);

/** Words that make a question of it: in a document they may mean something, in a question they do not. */
const QUESTION_WORDS = new Set(
  `combien quel quelle quels quelles quoi comment quand ou pourquoi lequel laquelle dois doit devons faut faire fait fais peut
  peux peuvent puis pouvons veut veux voudrais dire dis sait savoir cela ca quelqu quelque bonjour salut merci svp stp
  hoe wat wanneer waar waarom welk welke wie hoeveel moet moeten mag mogen kan kunnen kun wil willen zou doen doe doet iemand
  graag hallo alstublieft aub dank weet
  how what when where why which who whom whose much many do does did can could should may might must shall want need get please
  hello hi thanks someone anyone any some tell know`.split(/\s+/),
);

export function isStopWord(word: string): boolean {
  return STOP_WORDS.has(word);
}

export function isQuestionWord(word: string): boolean {
  return QUESTION_WORDS.has(word) || STOP_WORDS.has(word);
}
