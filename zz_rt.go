package main
import ("context";"fmt";"os";"io/fs";"strings";"time"
"github.com/open-policy-agent/opa/v1/ast"
"github.com/open-policy-agent/opa/v1/tester"
"github.com/open-policy-agent/opa/v1/storage/inmem"
"path/filepath")
func main(){ mods:=map[string]*ast.Module{}
filepath.WalkDir("policies",func(p string,d fs.DirEntry,err error)error{ if strings.HasSuffix(p,".rego"){b,_:=os.ReadFile(p); m,err:=ast.ParseModuleWithOpts(p,string(b),ast.ParserOptions{ProcessAnnotation:true}); if err!=nil{fmt.Println(err);os.Exit(1)}; mods[p]=m}; return nil})
ch,err:=tester.NewRunner().SetStore(inmem.New()).SetModules(mods).Filter(os.Args[1]).CapturePrintOutput(true).SetTimeout(time.Hour).RunTests(context.Background(),nil)
if err!=nil{fmt.Println(err);os.Exit(1)}
n,f:=0,0
for r:=range ch{ n++; if !r.Pass(){f++; fmt.Println(r.Location,r.Name,r.Fail,r.Error,string(r.Output))}}
fmt.Println(n,"tests",f,"failed")}
