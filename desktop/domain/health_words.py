"""How words for illnesses, treatments and disabilities begin, in six languages; as regular expressions."""

GERMAN = (
    r"diabet|zuckerkrank|depress|antidepress|krebs(?!tier)|tumor|chemotherap|bluthochdruck|herzinfarkt"
    r"|schlaganfall|asthma|allergi(?:e|ker|sch)|epileps|demen[zt]|alzheimer|parkinson|rheuma|arthrose"
    r"|migräne|burn-?out|psychose|psychiat|psychotherap|angststörung|panikattacke|essstörung|magersucht"
    r"|schizophren|sucht(?:krank|problem)|alkoholiker|alkoholabhängig|drogenabhängig|hiv\b|aids\b"
    r"|hepatitis|schwanger|fehlgeburt|schwerbehinder|behinderung|pflegegrad|krankgeschrieben"
    r"|arbeitsunfähig|diagnose|insulin|bandscheib|multiple sklerose|dialyse|operiert|borreliose"
    r"|thrombose|gehörlos|erblind|adhs\b|autis|bipolar|borderline|herzschwäche|long covid|chronisch krank"
)
ENGLISH = (
    r"cancer|chemo|high blood pressure|heart attack|stroke\b|allerg|epilep|dementia|arthritis|migraine"
    r"|psychos|psychother|anxiety disorder|addict|alcoholi|pregnan|miscarriage|disab(?:led|ility)"
    r"|diagnos|surgery|bipolar|autis|adhd\b"
)
TURKISH = (
    r"kanser|şeker hasta|diyabet|tansiyon|kalp kriz|astım|alerji|sara hasta|bunama|romatizma|hamile"
    r"|engelli|ameliyat|tümör|felç|bağımlı"
)
ARABIC = r"سكري|سرطان|اكتئاب|ضغط الدم|ربو|حساسية|صرع|خرف|حامل|معاق|إعاقة|عملية جراحية|جلطة|إدمان"
UKRAINIAN = (
    r"діабет|рак(?:у|ом|а)?\b|депрес|тиск|астм|алергі|епілеп|деменц|артрит|мігрен|вагітн|інвалід|операці"
    r"|інсульт|інфаркт|залежн|діагноз"
)
RUSSIAN = (
    r"диабет|онколог|давлен|эпилеп|шизофрен|беремен|операци|зависим|диагноз|аутиз|сдвг|аллерг|гепатит|вич\b"
)

HEALTH_WORDS: tuple[str, ...] = (GERMAN, ENGLISH, TURKISH, ARABIC, UKRAINIAN, RUSSIAN)
