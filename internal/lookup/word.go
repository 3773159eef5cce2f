package lookup

// meanings are the words of a report and of facts, by kind.
var meanings = []struct{ kind, id, says string }{
	{"verdict", "violated", "Current facts that surely apply name a place outside what is allowed. One such place is enough, also one that a source only does not exclude."},
	{"verdict", "unknown", "Not violated, and what is documented does not settle it. Each such finding has a cause: undeclared, not_evaluated, general, withdrawn, stale or undocumented."},
	{"verdict", "met", "Every place of every fact that applies or could apply is allowed, and facts speak on each kind of data that the requirement names."},
	{"verdict", "not_applicable", "All facts say that the feature holds no such data."},
	{"cause", "undeclared", "The answer turns on an option or attribute that the document leaves open, and some declaration would give met. The finding's needs list the paths to declare."},
	{"cause", "not_evaluated", "Nobody has evaluated this integration for this activity: add storage, processing and evaluated to it."},
	{"cause", "general", "Only a statement on the vendor's services as a whole speaks, which does not name the feature. \"accept\": [\"general\"] on the requirement lets it count."},
	{"cause", "withdrawn", "Only facts speak whose text the vendor has removed or moved. Read the present text, or ask the vendor."},
	{"cause", "stale", "What decides is older than --max-source-age allows, or of an unknown age."},
	{"cause", "undocumented", "No document that was read names a place. Ask the vendor, or accept it with a waiver by its cause."},
	{"activity", "storage", "Where data is kept at rest."},
	{"activity", "processing", "Where data is processed."},
	{"activity", "transit", "Which places data passes on its way."},
	{"activity", "support_access", "From where the vendor's personnel can see data."},
	{"activity", "placement", "Where resources are put, judged from their location alone. It needs no fact."},
	{"certainty", "stated", "The source says so."},
	{"certainty", "may", "The source says may, might, temporarily or for example. A place that cannot be excluded counts as one."},
	{"certainty", "inferred", "A conclusion of ours from what the source says, reasoned in the claim."},
	{"answer", "not-stored", "The source says that nothing is stored."},
	{"status of a fact", "moved", "The document points to a text that was not read. It never decides."},
	{"status of a fact", "fallback", "A weak statement, which decides only where no current fact gives a place."},
}

// word explains a word of reports and facts.
func (f *finder) word(id string) *Subject {
	for _, m := range meanings {
		if m.id == id {
			return &Subject{Kind: m.kind, ID: id, Says: []string{m.says}}
		}
	}
	return nil
}
