//! Insults and swear words, mild and strong, as they are said in Britain.

use super::Family;

pub(super) const FAMILIES: &[Family] = &[
    (
        "insult",
        &[
            "idiot idiots moron morons clown clowns numpty numpties muppet muppets pillock pillocks plonker plonkers",
            "wally wallies divvy divvies twit twits twerp berk berks prat prats nitwit nitwits halfwit halfwits dimwit dimwits",
            "thicko thickos dunce imbecile imbeciles cretin cretins simpleton dolt bellend bellends knobhead knobheads knob",
            "knobs dickhead dickheads gobshite gobshites eejit eejits bampot bampots rocket rockets roaster roasters bawbag",
            "bawbags fanny weapon tool tools melt melts mug mugs scrote scrotes scum scumbag scumbags vermin lowlife",
            "lowlifes toerag toerags git gits sod sods cow cows hag witch snake snakes weasel rat rats toad slug",
            "waster wasters loser losers pudding lump maggot maggots parasite parasites degenerate degenerates",
            "trash trashy slob slobs pig pigs swine tosser tossers wanker wankers twat twats prick pricks minger gammon gammons",
            "snowflake snowflakes karen karens troll trolls keyboard-warrior coward cowards creep creeps weirdo",
            "weirdos freak freaks nutter nutters fool fools goon goons buffoon buffoons donkey donkeys plank planks",
            "spanner spanners lemon doughnut donut cockwomble cockwombles wazzock wazzocks dipstick dipsticks doofus",
            "airhead bimbo windbag gasbag busybody busybodies whinger whingers moaner moaners savages animals neanderthal",
            "neanderthals cavemen sponger spongers thug thugs lout louts yob yobs chav chavs ned neds jobsworth jobsworths",
            "gobby turnip turnips potato bucket cabbage bint trollop slag slags slapper tart whore bitch bitches bastard bastards",
            "arsehole arseholes asshole assholes arse ass arses shithead dipshit minge pleb plebs peasant peasants",
            "dafty tube tubes clatty tattie heid zoomer dobber dobbers bumpot eejut gowl wean-brain twonk twonks",
            "dumbo thickhead blockhead fathead bonehead dunderhead cloth-ears clot clots drip nobody nobodies",
            "disgrace embarrassment waste muck filth dirtbag sleazebag crybaby bellwhiff numbskull numbskulls wetwipe",
            "fuckwit fuckwits bollard dimbo twerps nincompoop pea-brain peabrain liability oaf oafs",
        ],
    ),
    (
        "swear",
        &[
            "fuck* motherfuck* shit shits shitty shite shites shitshow shitehawk bullshit horseshit bollocks bollox bollock",
            "bollocking cunt* cock-up wank* twat* bastard* bitch* bugger buggers buggered buggery arse arsed arses",
            "arsehole* asshole* crap crappy piss pissed pissing pisses dickhead* dick dicks prick* bellend* tosser* tossers",
            "bloody bleedin sodding sod damn dammit goddamn goddam bloodclaat bumboclaat raasclaat",
            "feck* frigging friggin fricking freaking flipping effing effin eff fk fks fkn fking fukin fkin fuk phuck wtf ffs wtaf stfu gtfo",
            "pish gobshite* shag shagging tits knob knobs minging wazzock wanker* slag slags whore* turd turds",
            "keich shitting shat feckin jeezo bawbag* bawbags bullsh crock bolloxed omfg sh1t sh1te fook fooking",
            "blimmin blimming blummin ballache",
        ],
    ),
    (
        "very",
        &[
            "absolute proper complete utter total right real massive pure pair bunch bloody useless stupid thick daft fat ugly",
            "big great old little wee silly sad lazy nasty ignorant pathetic miserable selfish dirty filthy rude dozy gormless",
            "soft evil cheeky poor whole shower lot prize fecking flaming flipping sodding sorry smug spineless two-faced",
            "arrogant pompous sanctimonious jumped stuck-up greedy vile horrible moaning whinging clueless witless brainless",
            "mouthy gobby entitled stinking rancid manky mangy crusty worthless gutless heartless self-important snivelling slimy sly idle bone",
        ],
    ),
    (
        "hostile",
        &[
            "thick stupid dumb brainless gormless useless pathetic ugly fat disgusting vile ignorant moronic idiotic dense",
            "witless spineless worthless evil scum filth dim daft clueless lazy rude revolting repulsive sick twisted",
            "inbred illiterate feral gutless heartless selfish filthy horrible deluded delusional unhinged mental smelly",
            "embarrassing laughable cretinous obnoxious insufferable hopeless manky gross clatty minging arrogant dopey gaslighting",
        ],
    ),
];
