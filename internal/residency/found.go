package residency

import (
	"fmt"
	"strings"
)

// InputKind is what sort of file says what is deployed.
type InputKind string

// FoundInput is what one file says is deployed.
type FoundInput struct {
	File      string           `json:"file"`
	Kind      InputKind        `json:"kind"`
	Resources []*FoundResource `json:"-"`
	// Incomplete says why the file may not hold everything, in words; empty where
	// it does.
	Incomplete string `json:"incomplete,omitzero"`
	// LeavesOpen says what the file never shows, so that answers may turn on it; empty
	// where it shows all.
	LeavesOpen string `json:"leaves_open,omitzero"`
	// Deletions is how many objects the file says will be gone.
	Deletions int `json:"deletions,omitzero"`
	// Tenant is what the file tells of the tenant itself; nil for most kinds.
	Tenant *FoundTenant `json:"-"`
	// Plans are the service plans that licences of the tenant hold.
	Plans []FoundPlan `json:"-"`
	// Prior are the resources as they were before what the file plans; HasPrior says
	// that it tells.
	Prior    []*FoundResource `json:"-"`
	HasPrior bool             `json:"-"`
}

// FoundTenant is what a directory says of a tenant; what it does not say is empty.
type FoundTenant struct{ ID, Name, Country, Created string }

// FoundPlan is a service plan of a licence. Its name differs by cloud.
type FoundPlan struct{ ID, Name string }

// FoundResource is one deployed object, reduced to what a mapping names.
type FoundResource struct {
	// Address is what the file calls the resource: "module.m.azurerm_subnet.s[0]".
	Address string
	// ID is what its provider calls it, empty where it has none yet.
	ID string
	// Type is the provider's type, or the ARM type of a generic resource.
	Type string
	// Data marks a data source: it places its children and is no use itself.
	Data bool
	// Attributes are the known values at each path that the mapping names. An object
	// or a block counts as true, once for each repetition, and so does what leads to
	// other resources.
	Attributes map[string][]any
	// Unknown are the paths of which a part is not known before the plan is applied.
	Unknown []string
	// References are the addresses of the resources that a path refers to.
	References map[string][]string
	// ProviderLocation is the location that the provider's configuration sets, empty
	// where it sets none or no constant.
	ProviderLocation string
	// Change is what becomes of the resource: create, update, replace, none, forget,
	// or deposed.
	Change string
	// Was is its address before, where the plan gives it another one.
	Was string
	// File and Line are where its block begins, where the sources lie beside the plan.
	File string
	Line int
}

// FoundPaths are the paths into resources of a type that a mapping names: dots enter
// blocks, each of their repetitions.
type FoundPaths struct {
	Values     []string `json:"values"`     // whose values say something
	References []string `json:"references"` // that lead to other resources; their values stay where they are
}

// Use is a feature as the tenant uses it, with the resources that show it.
type Use struct {
	ID        string         `json:"id"` // feature[#name], as in the ids of findings
	Feature   string         `json:"feature"`
	Options   map[string]any `json:"options"`
	Resources []UseResource  `json:"resources"` // none where it is declared only
}

// UseResource is a resource that shows a use.
type UseResource struct {
	Address string `json:"address"`
	Type    string `json:"type"`
	File    string `json:"file,omitzero"` // of its source, where that is known
	Line    int    `json:"line,omitzero"`
}

// Found is what is deployed, counted.
type Found struct {
	Inputs        []FoundInput `json:"inputs"`
	Resources     int          `json:"resources"`
	Judged        int          `json:"judged"`   // that are uses
	Children      int          `json:"children"` // that are parts of others
	NoData        int          `json:"no_data"`  // that hold no customer data
	Unmapped      int          `json:"unmapped"` // of which the mapping says nothing
	UnmappedTypes []TypeCount  `json:"unmapped_types"`
	// Proposals are what licences and settings allow, and nobody declares: whether it
	// is used they do not say. UnknownPlans are the ids of service plans of which the
	// mapping says nothing.
	Proposals    []Proposal `json:"proposals,omitempty"`
	UnknownPlans []string   `json:"unknown_plans,omitempty"`
	// Others is how many files of the given folders are no input of a known kind.
	Others int `json:"others,omitzero"`
}

// Describe says in one line how much of what is deployed was judged.
func (f *Found) Describe() string {
	if f.Resources == 0 {
		return "nothing left to judge: the inputs hold no resource that will be there" + f.others()
	}
	said := fmt.Sprintf("%s: %d judged, %d children, %d hold no data, %d", counted(f.Resources, "resource"), f.Judged, f.Children, f.NoData, f.Unmapped)
	if n := len(f.UnmappedTypes); n > 0 {
		said += " (" + counted(n, "type") + ")"
	}
	return said + " not mapped" + f.others()
}

// Proposal is a feature that may be in use, or a commitment that may have been bought,
// and what says so.
type Proposal struct {
	Feature    string   `json:"feature,omitzero"`
	Commitment string   `json:"commitment,omitzero"`
	Because    []string `json:"because"`
}

func (f *Found) others() string {
	if f.Others == 0 {
		return ""
	}
	return fmt.Sprintf("; %s of no known kind", counted(f.Others, "file"))
}

func counted(n int, noun string) string {
	if n == 1 {
		return "1 " + noun
	}
	return fmt.Sprintf("%d %ss", n, noun)
}

// unmappedPrefix begins the feature of what no mapping knows.
const unmappedPrefix = "unmapped."

// Unmapped says whether no mapping knows what the resources of a use are.
func (u *Use) Unmapped() bool { return strings.HasPrefix(u.Feature, unmappedPrefix) }

// TypeCount is how many resources a type has.
type TypeCount struct {
	Type  string `json:"type"`
	Count int    `json:"count"`
}

// FoundFault is something that a tenant document and an input say differently.
type FoundFault struct {
	Code     string `json:"code"`
	Path     string `json:"path"` // in the document
	Declared string `json:"declared"`
	Found    string `json:"found"`
	Input    string `json:"input"` // the file that says so
	// Against is the file that says otherwise, where the document says nothing.
	Against string `json:"against"`
}

// Describe says what differs in one sentence.
func (f FoundFault) Describe() string {
	switch f.Code {
	case "country_differs", "id_differs", "created_differs":
		declaring := "the document"
		if f.Against != "" {
			declaring = f.Against
		}
		return fmt.Sprintf("%s says %s, and %s says %s: one of them is about another tenant", declaring, f.Declared, f.Input, f.Found)
	case "cloud_differs":
		return fmt.Sprintf("the document is about the cloud %s, and %s deploys to the region %s, which is in another one", f.Declared, f.Input, f.Found)
	}
	return f.Code
}

// Lines is Describe, and which types of resources are not mapped.
func (f *Found) Lines() []string {
	lines := []string{f.Describe()}
	var types []string
	for _, t := range f.UnmappedTypes {
		types = append(types, fmt.Sprintf("%s (%d)", t.Type, t.Count))
	}
	if len(types) > 0 {
		lines = append(lines, "not mapped: "+strings.Join(types, ", "))
	}
	for i := range f.Inputs {
		if open := f.Inputs[i].LeavesOpen; open != "" {
			lines = append(lines, f.Inputs[i].File+": "+open)
		}
	}
	if n := len(f.Proposals); n > 0 {
		lines = append(lines, counted(n, "proposal")+" of licences and settings, which say what may be used: init --found writes them as comments")
	}
	if n := len(f.UnknownPlans); n > 0 {
		lines = append(lines, counted(n, "service plan")+" of which nothing is known: "+strings.Join(f.UnknownPlans, ", "))
	}
	return lines
}

// Link gives each finding the use that it is about, as its id says.
func (t *Tenant) Link() {
	uses := map[string]*Use{}
	for i := range t.Uses {
		uses[t.Uses[i].ID] = &t.Uses[i]
	}
	for i := range t.Findings {
		id := t.Findings[i].Feature.ID
		if name := t.Findings[i].Feature.Use; name != nil {
			id += "#" + *name
		}
		t.Findings[i].Use = uses[id]
	}
}

// IsIncomplete says whether what is deployed is known in part, as inputs say.
func (t *Tenant) IsIncomplete() bool {
	for _, note := range t.Notes {
		if note.Code == IncompleteInput {
			return true
		}
	}
	return false
}
