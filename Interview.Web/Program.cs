using Interview.ServiceDefaults;
using Interview.Web.Gateway;
using Interview.Web.Pages;

// The pages lie beside the program (published) or where the build says (wwwroot in the source); the current directory never matters.
var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });
builder.WebHost.UseStaticWebAssets();
builder.AddServiceDefaults();
builder.AddGateway();
builder.AddPages();

var app = builder.Build();
app.UseGatewayHeaders();
app.UsePages();
app.MapDefaultEndpoints();
app.MapGateway();
app.Run();
